package id.runut.disposisi.control;

import id.runut.audit.boundary.AuditService;
import id.runut.disposisi.boundary.SuratAsal;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.disposisi.entity.SuratDisposisi;
import id.runut.disposisi.entity.SuratDisposisiRepository;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Notes who has read the orders about a letter; of secret ones every single look. */
@ApplicationScoped
public class PencatatBaca {

  @Inject SuratDisposisiRepository repository;
  @Inject PelakuAktif pelakuAktif;
  @Inject AuditService audit;
  @Inject Jam jam;

  /** The caller's posts. */
  List<UUID> jabatan() {
    return pelakuAktif.identitas().jabatanIds();
  }

  boolean memegang(UUID jabatanId) {
    return pelakuAktif.memegang(jabatanId);
  }

  /** Notes that the caller looks at the orders that he may see. */
  void dibaca(SuratDisposisi surat, List<Disposisi> semua, PandanganRantai pandangan) {
    semua.stream()
        .flatMap(d -> d.getPenerima().stream())
        .filter(p -> pandangan.milik(p) && p.getDibaca() == null)
        .forEach(this::baca);
    boolean rahasia =
        surat.getKeamanan().tertutup()
            || semua.stream().anyMatch(d -> d.getKeamanan().tertutup() && pandangan.penuh(d));
    if (rahasia) {
      lihat(PencatatPerintah.rantai(surat), surat.getAsalId(), sebagai(semua, pandangan));
    }
  }

  /** Notes that the caller looks at a letter about which there are no orders. */
  void dilihat(String jenis, SuratAsal surat) {
    if (surat.keamanan().tertutup()) {
      Pelaku pelaku =
          memegang(surat.pengarah())
              ? pelakuAktif.dalamJabatan(surat.pengarah())
              : pelakuAktif.utama();
      lihat(jenis + ":" + surat.id(), surat.id(), pelaku);
    }
  }

  /** Recalled in the same moment: whoever comes first decides, so the addressee is locked. */
  private void baca(PenerimaDisposisi p) {
    repository
        .terkunci(p.getId())
        .filter(kini -> kini.getDitarik() == null)
        .ifPresent(
            kini -> kini.baca(pelakuAktif.dalamJabatan(kini.getJabatanId()), jam.sekarang()));
  }

  private void lihat(String rantai, UUID suratId, Pelaku pelaku) {
    audit.catat(rantai, "lihat-rahasia", "surat", suratId, pelaku, Map.of());
  }

  /** In which post he looks: the first of his that is named in the orders. */
  private Pelaku sebagai(List<Disposisi> semua, PandanganRantai pandangan) {
    return semua.stream()
        .flatMap(
            d ->
                pandangan.milik(d)
                    ? Stream.of(d.getPelaku().getJabatanId())
                    : d.getPenerima().stream()
                        .filter(pandangan::milik)
                        .map(PenerimaDisposisi::getJabatanId))
        .findFirst()
        .map(pelakuAktif::dalamJabatan)
        .orElseGet(pelakuAktif::utama);
  }
}
