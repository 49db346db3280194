package id.runut.organisasi.boundary;

import java.time.ZoneId;
import java.util.UUID;

/** An agency as pages and letterheads show it. */
public record InfoInstansi(
    UUID id,
    String kode,
    String nama,
    String singkatan,
    String pemerintah,
    String alamat,
    String kontak,
    String kota,
    ZoneId zonaWaktu,
    String kodeSurat) {}
