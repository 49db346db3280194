package id.runut.organisasi.web;

import id.runut.organisasi.boundary.KeadaanJabatan;
import id.runut.organisasi.boundary.PenugasanService;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.TidakBerwenang;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** All posts of the agency: who holds them, who stands in, which are vacant. */
@Named
@RequestScoped
public class PenugasanPage {

  private static final Map<String, Predicate<KeadaanJabatan>> SARINGAN = new LinkedHashMap<>();

  static {
    SARINGAN.put("perhatian", k -> k.kosong() || k.tanpaPengganti() || k.peringatan() != null);
    SARINGAN.put("diganti", k -> k.pengganti() != null);
    SARINGAN.put("kosong", KeadaanJabatan::kosong);
    SARINGAN.put("berhalangan", k -> k.berhalangan() != null);
  }

  @Inject PenugasanService penugasan;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  @Inject
  @Param(name = "saring")
  String saring;

  private List<KeadaanJabatan> semua;

  /**
   * Reads the posts.
   *
   * @throws TidakBerwenang for everybody but the administrator
   */
  public void muat() {
    if (!Faces.isUserInRole(PeranPortal.ADMIN)) {
      throw new TidakBerwenang("kesalahan.tidakBerwenang");
    }
    semua = penugasan.jabatan();
  }

  /** Whether all posts are shown, not one of them. */
  public boolean isDaftar() {
    return alamat == null || alamat.isBlank();
  }

  public List<KeadaanJabatan> getJabatan() {
    Predicate<KeadaanJabatan> syarat = SARINGAN.get(saring == null ? "" : saring);
    return syarat == null ? semua() : semua().stream().filter(syarat).toList();
  }

  /** How many posts each filter leaves; filters that leave none are left out. */
  public Map<String, Long> getJumlah() {
    Map<String, Long> jumlah = new LinkedHashMap<>();
    SARINGAN.forEach((nama, syarat) -> jumlah.put(nama, semua().stream().filter(syarat).count()));
    jumlah.values().removeIf(n -> n == 0);
    return jumlah;
  }

  public int getSemua() {
    return semua().size();
  }

  /** The filter that is in force; null for none. */
  public String getSaring() {
    return SARINGAN.containsKey(saring == null ? "" : saring) ? saring : null;
  }

  private List<KeadaanJabatan> semua() {
    if (semua == null) {
      muat();
    }
    return semua;
  }
}
