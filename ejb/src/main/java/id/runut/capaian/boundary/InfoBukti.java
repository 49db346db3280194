package id.runut.capaian.boundary;

import java.time.Instant;
import java.util.UUID;

/** An evidence file of an indicator. */
public record InfoBukti(
    UUID id,
    UUID indikatorId,
    UUID berkasId,
    String nama,
    String jenisKonten,
    long ukuran,
    String sha256,
    Instant dibuat,
    String oleh) {}
