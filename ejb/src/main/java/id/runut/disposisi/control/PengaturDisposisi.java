package id.runut.disposisi.control;

import id.runut.audit.boundary.AuditService;
import id.runut.disposisi.boundary.AturanInstansi;
import id.runut.disposisi.boundary.InfoInstruksi;
import id.runut.disposisi.entity.InstruksiBaku;
import id.runut.disposisi.entity.SetelanDisposisi;
import id.runut.disposisi.entity.SuratDisposisiRepository;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps an agency's settings and its usual instructions. An agency starts with the general ones;
 * with its first change it gets a copy, which is its own from then on.
 */
@ApplicationScoped
public class PengaturDisposisi {

  private static final int TEKS_TERPANJANG = 150;
  private static final int JAM_TERBANYAK = 240;

  @Inject SuratDisposisiRepository repository;
  @Inject PelakuAktif pelakuAktif;
  @Inject AuditService audit;
  @Inject Jam jam;

  /** What holds in the caller's agency. */
  public AturanInstansi aturan() {
    SetelanDisposisi s =
        repository.setelan(instansi()).orElseGet(() -> new SetelanDisposisi(instansi()));
    return new AturanInstansi(s.isSetingkat(), s.isSalingLihat(), s.getIngatkanJam());
  }

  /** Settles what holds from now on. */
  public void atur(AturanInstansi aturan) {
    if (aturan.ingatkanJam() < 0 || aturan.ingatkanJam() > JAM_TERBANYAK) {
      throw new DataTidakSah("disposisiSurat.ingatkanJam", JAM_TERBANYAK);
    }
    SetelanDisposisi setelan =
        repository
            .setelan(instansi())
            .orElseGet(
                () -> {
                  SetelanDisposisi baru = new SetelanDisposisi(instansi());
                  repository.simpan(baru);
                  return baru;
                });
    setelan.atur(aturan.setingkat(), aturan.salingLihat(), aturan.ingatkanJam());
    catat(
        "atur-disposisi",
        Map.of(
            "setingkat", aturan.setingkat(),
            "salingLihat", aturan.salingLihat(),
            "ingatkanJam", aturan.ingatkanJam()));
  }

  /** The instructions that are offered. */
  public List<InfoInstruksi> instruksi() {
    return berlaku().stream().map(i -> new InfoInstruksi(i.getId(), i.getTeks())).toList();
  }

  /** Adds one at the end. */
  public void tambah(String teks) {
    String bersih = teks == null ? "" : teks.strip();
    if (bersih.isEmpty() || bersih.length() > TEKS_TERPANJANG || bersih.matches("(?s).*\\R.*")) {
      throw new DataTidakSah("disposisiSurat.instruksiTeks", TEKS_TERPANJANG);
    }
    List<InstruksiBaku> milik = milik();
    if (milik.stream().anyMatch(i -> i.getTeks().equalsIgnoreCase(bersih))) {
      throw new DataTidakSah("disposisiSurat.instruksiAda", bersih);
    }
    int urut = milik.stream().mapToInt(InstruksiBaku::getUrut).max().orElse(0) + 1;
    repository.simpan(new InstruksiBaku(instansi(), urut, bersih));
    catat("tambah-instruksi", Map.of("teks", bersih));
  }

  /** Moves one by a place. */
  public void geser(UUID id, boolean naik) {
    String teks = teks(id);
    List<InstruksiBaku> milik = new ArrayList<>(milik());
    int dari = letak(milik, teks);
    int ke = naik ? dari - 1 : dari + 1;
    if (ke < 0 || ke >= milik.size()) {
      return;
    }
    milik.add(ke, milik.remove(dari));
    for (int i = 0; i < milik.size(); i++) {
      milik.get(i).pindahKe(i + 1);
    }
    catat("geser-instruksi", Map.of("teks", teks, "ke", ke + 1));
  }

  /** Offers one no longer. */
  public void akhiri(UUID id) {
    String teks = teks(id);
    List<InstruksiBaku> milik = milik();
    if (milik.size() == 1) {
      throw new DataTidakSah("disposisiSurat.instruksiTerakhir");
    }
    milik.get(letak(milik, teks)).akhiri(jam.sekarang());
    catat("akhiri-instruksi", Map.of("teks", teks));
  }

  private String teks(UUID id) {
    return berlaku().stream()
        .filter(i -> i.getId().equals(id))
        .map(InstruksiBaku::getTeks)
        .findFirst()
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  /** A general one and its copy have the same words but not the same id. */
  private static int letak(List<InstruksiBaku> milik, String teks) {
    for (int i = 0; i < milik.size(); i++) {
      if (milik.get(i).getTeks().equals(teks)) {
        return i;
      }
    }
    throw new TidakDitemukan("kesalahan.tidakDitemukan");
  }

  private List<InstruksiBaku> berlaku() {
    List<InstruksiBaku> milik = repository.instruksi(instansi());
    return milik.isEmpty() ? repository.instruksi(null) : milik;
  }

  private List<InstruksiBaku> milik() {
    List<InstruksiBaku> milik = repository.instruksi(instansi());
    if (milik.isEmpty()) {
      milik = new ArrayList<>();
      for (InstruksiBaku umum : repository.instruksi(null)) {
        InstruksiBaku salinan = new InstruksiBaku(instansi(), milik.size() + 1, umum.getTeks());
        repository.simpan(salinan);
        milik.add(salinan);
      }
    }
    return milik;
  }

  private UUID instansi() {
    return pelakuAktif.identitas().instansi().id();
  }

  private void catat(String tindakan, Map<String, ?> rincian) {
    audit.catat(
        "instansi:" + instansi(), tindakan, "instansi", instansi(), pelakuAktif.utama(), rincian);
  }
}
