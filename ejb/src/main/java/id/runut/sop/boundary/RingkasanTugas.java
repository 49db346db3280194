package id.runut.sop.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the desk.
 *
 * @param judulProses title of the process ("Pengumpulan Data Kinerja Triwulan III 2026")
 * @param judul what is to be done ("Periksa surat pengumpulan data")
 * @param dari short name of the post that passed it on; null at the start
 * @param jabatan post, with Plh./Plt. where the reader deputises, whose task it is
 * @param tenggat deadline in working time: arrival + waiting allowance + standard time
 * @param alasanKembali reason of the return that opened this round; null in the first round
 */
public record RingkasanTugas(
    UUID id,
    UUID prosesId,
    String judulProses,
    int langkah,
    int jumlahLangkah,
    String jenis,
    String judul,
    String dari,
    String jabatan,
    Instant dibuka,
    Instant tenggat,
    boolean lewat,
    String alasanKembali) {}
