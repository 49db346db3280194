package id.runut.agenda.control;

import id.runut.agenda.boundary.KelengkapanTugas;
import id.runut.agenda.boundary.KelengkapanTugas.Asal;
import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.berkas.control.PenyimpanLampiran;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.naskah.boundary.RingkasanNaskah;
import id.runut.sop.boundary.BahanLuar;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.entity.BahanRepository;
import id.runut.sop.entity.KelengkapanProses;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.control.Penanggalan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds what a step needs from outside its process, and keeps what is enclosed. */
@ApplicationScoped
public class PencariKelengkapan {

  /** Acts for which the documents of other SOPs are at hand, named in a cell of the SOP or not. */
  private static final Set<String> MENYUSUN = Set.of("susun", "kompilasi");

  @Inject MesinProses mesin;
  @Inject BahanRepository repository;
  @Inject NaskahProses naskah;
  @Inject BerkasService berkas;
  @Inject PenyimpanLampiran penyimpan;

  /** What the step of a task needs. */
  public List<KelengkapanTugas> untuk(KonteksTugas konteks) {
    DefinisiSop sop = mesin.definisi(konteks.prosesId());
    List<KelengkapanProses> dilampirkan = repository.kelengkapan(konteks.prosesId());
    return sop.luar().stream()
        .filter(l -> dibutuhkan(konteks.langkah(), l))
        .map(l -> l.sop() == null ? lampiran(l, dilampirkan) : sopLain(konteks, l))
        .toList();
  }

  /** Encloses a file. */
  public void lampirkan(KonteksTugas konteks, String nama, String namaBerkas, byte[] isi) {
    boolean dikenal =
        mesin.definisi(konteks.prosesId()).luar().stream()
            .anyMatch(
                l -> l.sop() == null && l.nama().equals(nama) && dibutuhkan(konteks.langkah(), l));
    if (!dikenal) {
      throw tidakAda();
    }
    InfoBerkas info = penyimpan.simpan(konteks.instansiId(), namaBerkas, isi, konteks.pelaku());
    repository.simpan(
        new KelengkapanProses(
            konteks.prosesId(), nama, info.id(), info.dibuat(), konteks.pelaku()));
  }

  /** A file that the step needs. */
  public Unduhan unduh(KonteksTugas konteks, UUID berkasId) {
    if (untuk(konteks).stream().noneMatch(k -> berkasId.equals(k.berkasId()))) {
      throw tidakAda();
    }
    InfoBerkas info = berkas.info(berkasId);
    return new Unduhan(info.nama(), info.jenisKonten(), berkas.isi(berkasId));
  }

  private static boolean dibutuhkan(LangkahSop langkah, BahanLuar luar) {
    boolean menyusun =
        luar.sop() != null && langkah.tindakan().stream().anyMatch(MENYUSUN::contains);
    return menyusun || langkah.kelengkapan().contains(luar.nama());
  }

  private KelengkapanTugas lampiran(BahanLuar luar, List<KelengkapanProses> dilampirkan) {
    return dilampirkan.stream()
        .filter(k -> k.getNama().equals(luar.nama()))
        .findFirst()
        .map(
            k ->
                new KelengkapanTugas(
                    luar.nama(),
                    Asal.DILAMPIRKAN,
                    berkas.info(k.getBerkasId()).nama(),
                    null,
                    null,
                    null,
                    k.getBerkasId()))
        .orElse(new KelengkapanTugas(luar.nama(), Asal.BELUM, null, null, null, null, null));
  }

  private KelengkapanTugas sopLain(KonteksTugas konteks, BahanLuar luar) {
    Optional<RingkasanNaskah> ada =
        naskah.terbitDariSop(konteks.instansiId(), luar.sop(), luar.dokumen(), konteks.periode());
    return ada.map(
            n ->
                new KelengkapanTugas(
                    luar.nama(),
                    Asal.SOP_LAIN,
                    n.nomor() + ", " + Penanggalan.tanggal(n.tanggal()),
                    luar.sop(),
                    n.prosesId(),
                    n.id(),
                    n.berkasId()))
        .orElse(
            new KelengkapanTugas(
                luar.nama(), Asal.SOP_LAIN_BELUM, null, luar.sop(), null, null, null));
  }

  private static TidakDitemukan tidakAda() {
    return new TidakDitemukan("kesalahan.tidakDitemukan");
  }
}
