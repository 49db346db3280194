package id.runut.organisasi.web;

import id.runut.organisasi.boundary.AkhiriPenugasan;
import id.runut.organisasi.boundary.CatatKetidakhadiran;
import id.runut.organisasi.boundary.InfoPenugasan;
import id.runut.organisasi.boundary.KeadaanJabatan;
import id.runut.organisasi.boundary.KetidakhadiranService;
import id.runut.organisasi.boundary.PenugasanService;
import id.runut.organisasi.boundary.PerpanjangPengganti;
import id.runut.organisasi.boundary.RiwayatJabatan;
import id.runut.organisasi.entity.JenisKetidakhadiran;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One post: its holder, its deputies, their orders and days, and what can be done about it. */
@Named
@ViewScoped
public class JabatanPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject
  @Param(pathIndex = 0)
  String alamat;

  @Inject PenugasanService penugasan;
  @Inject KetidakhadiranService ketidakhadiran;
  @Inject Kalimat kalimat;

  private final IsianSurat perpanjangan = new IsianSurat();
  private final IsianSurat pengakhiran = new IsianSurat();
  private final IsianSurat absen = new IsianSurat();
  private transient RiwayatJabatan riwayat;

  /**
   * @throws TidakDitemukan when it is none of the reader's
   */
  public RiwayatJabatan getRiwayat() {
    if (riwayat == null) {
      riwayat = penugasan.riwayat(getId());
    }
    return riwayat;
  }

  public KeadaanJabatan getKeadaan() {
    return getRiwayat().keadaan();
  }

  public UUID getId() {
    try {
      return UUID.fromString(alamat == null ? "" : alamat);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }

  /** The deputy of today, or the one who is next; null for none. */
  public InfoPenugasan getPengganti() {
    InfoPenugasan berikutnya = getKeadaan().berikutnya();
    if (getKeadaan().pengganti() != null) {
      return getKeadaan().pengganti();
    }
    return berikutnya == null || berikutnya.jenis() == JenisPenugasan.DEFINITIF ? null : berikutnya;
  }

  /** Whether the deputy's order has been extended already. */
  public boolean isDiperpanjang() {
    return getRiwayat().penugasan().stream()
        .anyMatch(
            p ->
                p.masa() != InfoPenugasan.Masa.DIBATALKAN
                    && getPengganti().id().equals(p.lanjutanDari()));
  }

  /** A new order for the same deputy. */
  public void perpanjang() {
    penugasan.perpanjang(
        getPengganti().id(),
        new PerpanjangPengganti(
            perpanjangan.getSelesai(),
            perpanjangan.getNomorSurat(),
            perpanjangan.getTanggalSurat()));
    segarkan("penugasan.sesudahPerpanjang");
  }

  /** Ends the deputy's time; without a day with yesterday, because the holder is back. */
  public void akhiri() {
    penugasan.akhiri(
        getPengganti().id(),
        new AkhiriPenugasan(pengakhiran.getSelesai(), pengakhiran.getKeterangan()));
    segarkan("penugasan.sesudahAkhir");
  }

  /** The post's own holder will be away. */
  public void catatAbsen() {
    ketidakhadiran.catat(
        new CatatKetidakhadiran(
            getKeadaan().definitif().pegawaiId(),
            absen.getPilihan() == null ? null : JenisKetidakhadiran.valueOf(absen.getPilihan()),
            absen.getMulai(),
            absen.getSelesai(),
            absen.getKeterangan()));
    segarkan("ketidakhadiran.sesudah");
  }

  /** He is back. */
  public void cabutAbsen(UUID id) {
    ketidakhadiran.cabut(id);
    segarkan("ketidakhadiran.sesudahCabut");
  }

  public List<JenisKetidakhadiran> getPilihanAbsen() {
    return List.of(JenisKetidakhadiran.values());
  }

  private void segarkan(String kunci) {
    CarriedMessages.info(kalimat.dari(kunci));
    boolean admin = Faces.getViewId().startsWith("/admin/");
    Faces.redirect((admin ? "admin/penugasan/" : "unit/") + getId());
  }

  public IsianSurat getPerpanjangan() {
    return perpanjangan;
  }

  public IsianSurat getPengakhiran() {
    return pengakhiran;
  }

  public IsianSurat getAbsen() {
    return absen;
  }
}
