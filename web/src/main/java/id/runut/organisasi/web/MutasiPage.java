package id.runut.organisasi.web;

import id.runut.organisasi.boundary.HasilMutasi;
import id.runut.organisasi.boundary.InfoPegawai;
import id.runut.organisasi.boundary.MutasiPejabat;
import id.runut.organisasi.boundary.MutasiService;
import id.runut.organisasi.boundary.OrganisasiService;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.web.CarriedMessages;
import id.runut.umum.web.Kalimat;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Somebody comes to a post as its own holder, or leaves it. For administrators. */
@Named
@ViewScoped
public class MutasiPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject MutasiService mutasi;
  @Inject OrganisasiService organisasi;
  @Inject Kalimat kalimat;

  private final IsianSurat lantik = new IsianSurat();
  private final IsianSurat lepas = new IsianSurat();
  private transient List<InfoPegawai> pegawai;

  public List<InfoPegawai> getPegawai() {
    if (pegawai == null) {
      pegawai = organisasi.pegawai();
    }
    return pegawai;
  }

  /** The chosen official takes the post over. */
  public void lantik(UUID jabatanId) {
    jalankan(IsianPengganti.uuid(lantik.getPilihan()), jabatanId, lantik, jabatanId);
  }

  /** The post's holder leaves the agency. */
  public void lepas(UUID pegawaiId, UUID jabatanId) {
    jalankan(pegawaiId, null, lepas, jabatanId);
  }

  private void jalankan(UUID pegawaiId, UUID jabatanBaru, IsianSurat isian, UUID halaman) {
    HasilMutasi hasil =
        mutasi.mutasi(
            new MutasiPejabat(
                pegawaiId,
                jabatanBaru,
                isian.getMulai(),
                isian.getNomorSurat(),
                isian.getTanggalSurat()));
    CarriedMessages.info(kalimat.dari("mutasi.sesudah"));
    for (Pesan akibat : hasil.akibat()) {
      CarriedMessages.warn(kalimat.dari(akibat));
    }
    Faces.redirect("admin/penugasan/" + halaman);
  }

  public IsianSurat getLantik() {
    return lantik;
  }

  public IsianSurat getLepas() {
    return lepas;
  }
}
