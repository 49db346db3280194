package id.runut.disposisi.web;

import id.runut.disposisi.boundary.BacaDisposisiService;
import id.runut.disposisi.boundary.BarisDisposisi;
import id.runut.disposisi.boundary.SaringDisposisi;
import id.runut.disposisi.boundary.SaringDisposisi.Kotak;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.web.Kalimat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Orders about letters: the caller's list, and what of it stands on the desk. */
@Named("daftarDisposisi")
@RequestScoped
public class DaftarDisposisiPage {

  private static final int SEHALAMAN = 20;
  private static final int DI_MEJA = 10;

  @Inject BacaDisposisiService baca;
  @Inject Kalimat kalimat;

  @Inject
  @Param(name = "cari")
  String cari;

  @Inject
  @Param(name = "hal")
  Integer halaman;

  private Daftar<BarisDisposisi> daftar;
  private Daftar<BarisDisposisi> meja;
  private Integer menunggu;

  public List<BarisDisposisi> getIsi() {
    return daftar().isi();
  }

  public boolean isAdaLagi() {
    return daftar().adaLagi();
  }

  /** What waits on the desk, the most urgent first. */
  public List<BarisDisposisi> getMeja() {
    if (meja == null) {
      meja = baca.daftar(new SaringDisposisi(Kotak.MASUK, null, null), new Halaman(0, DI_MEJA));
    }
    return meja.isi();
  }

  /** Whether more waits than the desk shows. */
  public boolean isMejaAdaLagi() {
    getMeja();
    return meja.adaLagi();
  }

  /** What waits, as one sentence. */
  public String getJudul() {
    if (menunggu == null) {
      menunggu = baca.jumlahMenunggu();
    }
    return menunggu == 0
        ? kalimat.dari("disposisiSurat.tidakMenunggu")
        : kalimat.dari("disposisiSurat.menunggu", menunggu);
  }

  public Kotak getKotak() {
    return pilihan(Kotak.values(), "kotak", Kotak.MASUK);
  }

  public List<Kotak> getSemuaKotak() {
    return List.of(Kotak.values());
  }

  /** The degrees of urgency; secrecy is the other axis. */
  public List<SifatDisposisi> getSemuaUrgensi() {
    return Stream.of(SifatDisposisi.values()).filter(s -> s != SifatDisposisi.RAHASIA).toList();
  }

  public SifatDisposisi getUrgensi() {
    return pilihan(SifatDisposisi.values(), "urgensi", null);
  }

  public String getCari() {
    return cari == null ? "" : cari.strip();
  }

  /** Number of the page, from 1. */
  public int getHalaman() {
    return halaman == null || halaman < 1 ? 1 : halaman;
  }

  /** Address of this list for its pages. */
  public String getAlamat() {
    String alamat = "disposisi?kotak=" + getKotak() + "&";
    if (getUrgensi() != null) {
      alamat += "urgensi=" + getUrgensi() + "&";
    }
    return getCari().isEmpty()
        ? alamat
        : alamat + "cari=" + URLEncoder.encode(getCari(), StandardCharsets.UTF_8) + "&";
  }

  private Daftar<BarisDisposisi> daftar() {
    if (daftar == null) {
      daftar =
          baca.daftar(
              new SaringDisposisi(getKotak(), getCari(), getUrgensi()),
              new Halaman((getHalaman() - 1) * SEHALAMAN, SEHALAMAN));
    }
    return daftar;
  }

  /** What the address names; an unknown name is as good as none. */
  private static <T extends Enum<T>> T pilihan(T[] semua, String parameter, T lainnya) {
    String nama = Faces.getRequestParameter(parameter);
    return Stream.of(semua).filter(s -> s.name().equals(nama)).findFirst().orElse(lainnya);
  }
}
