package id.runut.agenda.boundary;

import id.runut.naskah.entity.SifatNaskah;
import id.runut.umum.entity.SifatKeamanan;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An incoming letter as somebody registers it.
 *
 * @param pengirim who has sent it
 * @param nomor its own number
 * @param tanggal its own date
 * @param diterima the day on which it came
 * @param hal subject
 * @param ringkasan what it says in short; may be empty
 * @param klasifikasi code; may be empty
 * @param tujuanJabatanId the post that it goes to first
 * @param namaPindai file name of the scan; null, like its content, without one
 * @param meskiSerupa whether it is registered although one like it is there
 * @param urutLama its number in an old book: it is entered afterwards, and no counter is disturbed;
 *     null for the next number
 */
public record IsiSuratMasuk(
    String pengirim,
    String nomor,
    LocalDate tanggal,
    LocalDate diterima,
    String hal,
    String ringkasan,
    String keterangan,
    SifatNaskah urgensi,
    SifatKeamanan keamanan,
    String klasifikasi,
    UUID tujuanJabatanId,
    String namaPindai,
    byte[] pindai,
    boolean meskiSerupa,
    Integer urutLama) {}
