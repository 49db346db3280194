package id.runut.sop.control;

import id.runut.sop.boundary.KeadaanDiawasi;
import id.runut.sop.boundary.ProsesDiawasi;
import id.runut.sop.boundary.RingkasanPengawasan;
import id.runut.sop.boundary.SaringanProses;
import id.runut.sop.entity.PengawasanRepository;
import id.runut.sop.entity.PengawasanRepository.Saringan;
import id.runut.sop.entity.Proses;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Reads an agency's processes for its supervisors. */
@ApplicationScoped
public class PengawasProses {

  @Inject HakMengawasi hak;
  @Inject PengawasanRepository pengawasan;
  @Inject PilihanPengawasan pilihan;
  @Inject PenyusunDiawasi penyusun;
  @Inject Jam jam;

  public boolean mengawasi() {
    return hak.mengawasi();
  }

  /** How much runs and is late, and what the list can be narrowed to. */
  public RingkasanPengawasan ringkasan() {
    UUID instansi = hak.instansi();
    return new RingkasanPengawasan(
        pengawasan.berjalan(instansi),
        pengawasan.lewat(instansi, jam.sekarang()),
        pilihan.sop(instansi),
        pilihan.unit(instansi));
  }

  /** The processes that are looked for. */
  public Daftar<ProsesDiawasi> berjalan(SaringanProses saringan, Halaman halaman) {
    Saringan syarat =
        new Saringan(
            hak.instansi(),
            saringan.keadaan().status(),
            saringan.sop(),
            saringan.unit(),
            saringan.keadaan() == KeadaanDiawasi.MENUNGGU,
            saringan.lewat());
    List<Proses> terbaca =
        pengawasan.proses(syarat, jam.sekarang(), halaman.awal(), halaman.batas());
    return new Daftar<>(
        penyusun.susun(terbaca.stream().limit(halaman.jumlah()).toList()),
        terbaca.size() > halaman.jumlah());
  }

  /** One process. */
  public ProsesDiawasi proses(UUID prosesId) {
    return penyusun.susun(List.of(hak.proses(prosesId))).get(0);
  }
}
