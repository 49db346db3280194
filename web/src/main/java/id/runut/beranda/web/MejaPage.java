package id.runut.beranda.web;

import id.runut.organisasi.web.JabatanPilihan;
import id.runut.sop.boundary.MejaKerjaService;
import id.runut.sop.boundary.RingkasanProses;
import id.runut.sop.boundary.RingkasanTugas;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.web.Format;
import id.runut.umum.web.Kalimat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The desk: what waits for me, the most urgent first, and where what I passed on is now. */
@Named
@RequestScoped
public class MejaPage {

  private static final int SEHALAMAN = 20;
  private static final int DITERUSKAN = 5;
  private static final int PALING_MENDESAK = 3;

  @Inject MejaKerjaService meja;
  @Inject JabatanPilihan pilihan;
  @Inject Kalimat kalimat;
  @Inject Format format;

  @Inject
  @Param(name = "hal")
  Integer halaman;

  private String jenis;
  private Daftar<RingkasanTugas> tugas;
  private Map<String, Integer> jumlah;
  private List<RingkasanProses> diteruskan;

  /** Reads the desk, once; a kind that does not wait is as good as none. */
  public void muat() {
    if (jumlah != null) {
      return;
    }
    jenis = Faces.getRequestParameter("jenis");
    jumlah = new TreeMap<>(meja.jumlahMenurutJenis(pilihan.get()));
    jumlah.values().removeIf(n -> n == 0);
    if (!jumlah.containsKey(jenis == null ? "" : jenis)) {
      jenis = null;
    }
    tugas =
        meja.menunggu(pilihan.get(), jenis, new Halaman((getHalaman() - 1) * SEHALAMAN, SEHALAMAN));
    diteruskan = meja.sudahDiteruskan(new Halaman(0, DITERUSKAN)).isi();
  }

  /** The state of the desk as one sentence, the title of the page. */
  public String getJudul() {
    int semua = getSemua();
    if (semua == 0) {
      return kalimat.dari("meja.selesai");
    }
    String menunggu =
        jumlah.size() == 1
            ? kalimat.dari("jenis." + jumlah.keySet().iterator().next() + ".menunggu", semua)
            : kalimat.dari("meja.menunggu", semua);
    long lewat = tugas.isi().stream().filter(RingkasanTugas::lewat).count();
    return lewat == 0 ? menunggu : menunggu + kalimat.dari("meja.lewat", lewat);
  }

  /** Everything that waits, over all kinds. */
  public int getSemua() {
    muat();
    return jumlah.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** What cannot wait until tomorrow, at most three; empty when the list itself is that short. */
  public List<RingkasanTugas> getMendesak() {
    if (getSemua() <= PALING_MENDESAK || getHalaman() > 1) {
      return List.of();
    }
    return tugas.isi().stream()
        .filter(t -> !"tepat".equals(format.tenggat(t.tenggat(), t.lewat()).jenis()))
        .limit(PALING_MENDESAK)
        .toList();
  }

  public List<RingkasanTugas> getTugas() {
    muat();
    return tugas.isi();
  }

  public boolean isAdaLagi() {
    muat();
    return tugas.adaLagi();
  }

  /** Kinds of task that wait, with their numbers. */
  public Map<String, Integer> getJumlah() {
    muat();
    return jumlah;
  }

  public List<RingkasanProses> getDiteruskan() {
    muat();
    return diteruskan;
  }

  /** The kind that is shown; null for all. */
  public String getJenis() {
    return jenis;
  }

  /** Number of the page, from 1. */
  public int getHalaman() {
    return halaman == null || halaman < 1 ? 1 : halaman;
  }
}
