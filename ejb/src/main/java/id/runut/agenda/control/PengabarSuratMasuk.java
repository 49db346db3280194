package id.runut.agenda.control;

import id.runut.agenda.entity.AgendaMasuk;
import id.runut.audit.boundary.AuditService;
import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records what is done with incoming letters and tells those whom they are for. */
@ApplicationScoped
public class PengabarSuratMasuk {

  /** The kind of such letters, for orders and for the log. */
  static final String JENIS = "surat-masuk";

  @Inject NotifikasiService notifikasi;
  @Inject AuditService audit;

  /** A letter has been registered. Of a closed one nothing but its agenda number is told. */
  void tercatat(AgendaMasuk a, Pelaku pelaku) {
    catat("catat", a, pelaku, Map.of("agenda", a.getUrut(), "tahun", a.getTahun()));
    boolean kabari = !a.isSusulan() && !a.getTujuanJabatanId().equals(pelaku.getJabatanId());
    if (!kabari) {
      return;
    }
    Pesan pesan =
        a.getKeamanan().tertutup()
            ? Pesan.dari("notifikasi.suratMasukTertutup", String.valueOf(a.getUrut()))
            : Pesan.dari("notifikasi.suratMasuk", a.getHal(), a.getPengirim());
    notifikasi.beritahu(
        JENIS + ":" + a.getId(),
        List.of(a.getTujuanJabatanId()),
        pesan,
        "/" + JENIS + "/" + a.getId());
  }

  /** Somebody has looked at a closed letter, or taken its scan along. */
  void dilihat(String tindakan, AgendaMasuk a, Pelaku pelaku) {
    catat(tindakan, a, pelaku, Map.of("agenda", a.getUrut()));
  }

  private void catat(String tindakan, AgendaMasuk a, Pelaku pelaku, Map<String, ?> rincian) {
    audit.catat(rantai(a.getId()), tindakan, JENIS, a.getId(), pelaku, rincian);
  }

  /** A chain for each letter: looks at one do not wait for those at others. */
  static String rantai(UUID id) {
    return JENIS + ":" + id;
  }
}
