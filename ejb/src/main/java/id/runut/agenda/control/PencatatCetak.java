package id.runut.agenda.control;

import id.runut.agenda.boundary.IsiCetak;
import id.runut.agenda.boundary.LembarCetak;
import id.runut.agenda.boundary.LembarCetak.NaskahDicetak;
import id.runut.agenda.entity.PencatatanRepository;
import id.runut.agenda.entity.Pencetakan;
import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.control.PenangananTerdaftar;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Keeps what was printed: how many copies, with or without stamp, for whom. */
@ApplicationScoped
public class PencatatCetak {

  private static final int EKSEMPLAR_TERBANYAK = 500;
  private static final int TERPANJANG = 500;

  @Inject PencatatanRepository repository;
  @Inject NaskahProses naskah;
  @Inject PenangananTerdaftar penanganan;
  @Inject Jam jam;

  /** What the task is to print. */
  public LembarCetak lembar(KonteksTugas konteks) {
    List<Pencetakan> sudah = repository.pencetakan(konteks.tugasId());
    return new LembarCetak(
        konteks.tugasId(),
        semua(konteks).stream().map(n -> baris(konteks, n, sudah)).toList(),
        penanganan.bolehSelesai(konteks));
  }

  /**
   * Enters copies of all documents of the act.
   *
   * @return facts for history and audit
   */
  public Map<String, ?> catat(KonteksTugas konteks, IsiCetak isi) {
    if (isi.eksemplar() < 1 || isi.eksemplar() > EKSEMPLAR_TERBANYAK) {
      throw new DataTidakSah("cetak.eksemplar", EKSEMPLAR_TERBANYAK);
    }
    String untuk = isi.untuk() == null ? "" : isi.untuk().strip();
    if (untuk.length() > TERPANJANG) {
      throw new DataTidakSah("naskah.terlaluPanjang", TERPANJANG);
    }
    List<NaskahBerlaku> semua = semua(konteks);
    for (NaskahBerlaku n : semua) {
      repository.simpan(
          new Pencetakan(
              konteks.tugasId(),
              n.naskahId(),
              n.versi().nomor(),
              isi.eksemplar(),
              isi.distempel(),
              untuk,
              jam.sekarang(),
              konteks.pelaku()));
    }
    return Map.of(
        "dokumen", semua.size(), "eksemplar", isi.eksemplar(), "distempel", isi.distempel());
  }

  private NaskahDicetak baris(KonteksTugas konteks, NaskahBerlaku n, List<Pencetakan> sudah) {
    Pencetakan p =
        sudah.stream().filter(s -> s.getNaskahId().equals(n.naskahId())).findFirst().orElse(null);
    return new NaskahDicetak(
        n.naskahId(),
        n.dokumen(),
        n.hal(),
        n.nomor(),
        n.versi().nomor(),
        n.versi().id(),
        naskah.terbit(konteks, n.dokumen()).isPresent(),
        p == null ? 0 : p.getEksemplar(),
        p != null && p.isDistempel(),
        p == null ? null : p.getUntuk(),
        p == null ? null : p.getDicetak());
  }

  private List<NaskahBerlaku> semua(KonteksTugas konteks) {
    return konteks.langkah().semuaDokumenUntuk(LangkahCetak.CETAK).stream()
        .flatMap(d -> naskah.berlaku(konteks, d).stream())
        .toList();
  }
}
