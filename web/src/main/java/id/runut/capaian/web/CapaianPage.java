package id.runut.capaian.web;

import id.runut.capaian.boundary.AsalAngka;
import id.runut.capaian.boundary.BarisCapaian;
import id.runut.capaian.boundary.CapaianService;
import id.runut.capaian.boundary.CapaianUnit;
import id.runut.sop.boundary.ProsesService;
import id.runut.sop.boundary.RingkasanProses;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.omnifaces.cdi.Param;

/** What the units have achieved in a process, against their targets, down to the cell. */
@Named
@ViewScoped
public class CapaianPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int PROSES = 50;
  private static final double PENUH = 125;
  private static final double PERSEN = 100;
  private static final double TERPENDEK = 14;
  private static final BigDecimal BAIK = new BigDecimal("90");
  private static final BigDecimal PERHATIAN = new BigDecimal("76");

  @Inject CapaianService service;
  @Inject ProsesService proses;
  @Inject Kalimat kalimat;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  @Inject
  @Param(name = "unit")
  String unitDipilih;

  private UUID ditanya;
  private transient List<CapaianUnit> semua;
  private transient List<RingkasanProses> daftarProses;
  private transient AsalAngka asal;

  /** Whether no process is named in the address, so that the list is meant. */
  public boolean isDaftar() {
    return alamat == null || alamat.isBlank();
  }

  /** Reads what the page shows, so that an unknown process is an error page from the start. */
  public void muat() {
    if (!isDaftar()) {
      getSemua();
    }
  }

  public List<RingkasanProses> getDaftarProses() {
    if (daftarProses == null) {
      daftarProses = proses.daftar(new Halaman(0, PROSES)).isi();
    }
    return daftarProses;
  }

  /** All units that have handed in. */
  public List<CapaianUnit> getSemua() {
    if (semua == null) {
      semua = service.barisProses(id());
    }
    return semua;
  }

  /** The unit that is shown: the chosen one, else the first; null while none has handed in. */
  public CapaianUnit getUnit() {
    return getSemua().stream()
        .filter(u -> u.unitId().toString().equals(unitDipilih))
        .findFirst()
        .orElse(getSemua().isEmpty() ? null : getSemua().get(0));
  }

  public UUID getProsesId() {
    return id();
  }

  /** How the unit stands, as one sentence. */
  public String getJudul() {
    if (getUnit() == null) {
      return kalimat.dari("capaian.belumAda");
    }
    List<BarisCapaian> baris = getUnit().baris();
    long baik = hitung(baris, b -> b.compareTo(BAIK) > 0);
    long perhatian = hitung(baris, b -> b.compareTo(PERHATIAN) < 0);
    String judul = kalimat.dari("capaian.judul", baik, baris.size());
    return perhatian == 0 ? judul : judul + kalimat.dari("capaian.perhatian", perhatian);
  }

  /** Length of a bar in percent of the track, which ends at 125 %. */
  public double panjang(BigDecimal persen) {
    return persen == null
        ? 0
        : Math.max(0, Math.min(PERSEN, persen.doubleValue() / PENUH * PERSEN));
  }

  /** Whether a bar is too short to hold its figure, which then stands beside it. */
  public boolean pendek(BigDecimal persen) {
    return panjang(persen) < TERPENDEK;
  }

  public boolean perhatian(BigDecimal persen) {
    return persen != null && persen.compareTo(PERHATIAN) < 0;
  }

  /** Asks where a figure comes from. */
  public void tanya(UUID realisasiId) {
    ditanya = realisasiId;
    asal = null;
  }

  /** The answer; null while no figure has been asked about. */
  public AsalAngka getAsal() {
    if (asal == null && ditanya != null) {
      asal = service.asal(ditanya);
    }
    return asal;
  }

  private static long hitung(List<BarisCapaian> baris, Predicate<BigDecimal> syarat) {
    return baris.stream().filter(b -> b.persen() != null && syarat.test(b.persen())).count();
  }

  private UUID id() {
    try {
      return UUID.fromString(alamat);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
