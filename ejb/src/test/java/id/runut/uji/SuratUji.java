package id.runut.uji;

import id.runut.disposisi.boundary.AsalDisposisi;
import id.runut.disposisi.boundary.SuratAsal;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.entity.SifatKeamanan;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A book of letters that lie before the head; the first functional official keeps it. */
public class SuratUji implements AsalDisposisi {

  /** What the book is called. */
  public static final String JENIS = "surat-uji";

  @Inject PelakuAktif pelakuAktif;

  private final Map<UUID, SifatKeamanan> surat = new HashMap<>();

  /** Enters a letter. */
  public UUID terima(SifatKeamanan keamanan) {
    UUID id = UUID.randomUUID();
    surat.put(id, keamanan);
    return id;
  }

  @Override
  public String jenis() {
    return JENIS;
  }

  @Override
  public Optional<SuratAsal> surat(UUID id) {
    boolean instansiSendiri = pelakuAktif.identitas().instansi().id().equals(Pemeran.DINAS);
    return instansiSendiri && surat.containsKey(id) ? Optional.of(isi(id)) : Optional.empty();
  }

  private SuratAsal isi(UUID id) {
    return new SuratAsal(
        id,
        Pemeran.DINAS,
        "Permintaan data koperasi aktif",
        "Kementerian Koperasi",
        "B-17/KOP/2026",
        LocalDate.of(2026, 9, 28),
        LocalDate.of(2026, 10, 2),
        "112",
        SifatDisposisi.SEGERA,
        surat.get(id),
        Pemeran.KEPALA.jabatanId(),
        Putusan.ya(),
        pelakuAktif.memegang(Pemeran.KEPALA.jabatanId())
            || pelakuAktif.memegang(Pemeran.FUNGSIONAL_SATU.jabatanId()),
        "/" + JENIS + "/" + id,
        null);
  }
}
