package id.runut.naskah.control;

import id.runut.audit.boundary.AuditService;
import id.runut.naskah.boundary.InfoVersi;
import id.runut.naskah.boundary.VersiDiajukan;
import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Makes versions. */
@ApplicationScoped
public class PencatatVersi {

  @Inject NaskahRepository repository;
  @Inject PencariNaskah pencari;
  @Inject AuditService audit;
  @Inject Event<VersiDiajukan> diajukan;
  @Inject Jam jam;

  /**
   * The letter of the act that the portal makes itself: begun, gone on with, or the next edition of
   * a signed one.
   */
  public Naskah naskah(KonteksTugas konteks, JenisNaskah jenis, IsiSurat isi) {
    Optional<Naskah> ada = pencari.untuk(konteks);
    if (ada.isPresent() && !ada.get().bertandaTangan()) {
      return ada.get();
    }
    Naskah baru =
        naskah(konteks, konteks.dokumen(), jenis, isi, jam.sekarang())
            .dalamCabang(konteks.cabang());
    ada.ifPresent(baru::sesudah);
    repository.simpan(baru);
    return baru;
  }

  /** The newest edition of a document, seen from a task; empty while there is none. */
  Optional<Naskah> ada(KonteksTugas konteks, String dokumen) {
    return pencari.untuk(konteks, dokumen);
  }

  static Naskah naskah(
      KonteksTugas konteks, String dokumen, JenisNaskah jenis, IsiSurat isi, Instant kini) {
    return new Naskah(
        konteks.instansiId(),
        konteks.prosesId(),
        konteks.judulProses(),
        dokumen,
        jenis,
        isi.getHal(),
        kini);
  }

  /** The content as a new version, or the current one when it says exactly the same. */
  public InfoVersi catat(KonteksTugas konteks, Naskah naskah, IsiSurat isi) {
    String sidik = SidikNaskah.dari(naskah.getJenis(), isi);
    Optional<VersiNaskah> berlaku = repository.berlaku(naskah);
    if (berlaku.filter(v -> v.getSidik().equals(sidik)).isPresent()) {
      return BentukIsi.info(berlaku.get());
    }
    VersiNaskah versi =
        new VersiNaskah(
            naskah,
            naskah.versiBaru(isi.getHal(), jam.sekarang()),
            isi,
            sidik,
            konteks.tugasId(),
            jam.sekarang(),
            konteks.pelaku());
    repository.simpan(versi);
    audit.catat(
        konteks.rantai(),
        "ajukan-naskah",
        "naskah",
        naskah.getId(),
        konteks.pelaku(),
        Map.of("versi", versi.getNomor(), "sidik", sidik, "hal", isi.getHal()));
    InfoVersi info = BentukIsi.info(versi);
    diajukan.fire(new VersiDiajukan(konteks, naskah.getId(), info));
    return info;
  }
}
