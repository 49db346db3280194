package id.runut.penyerahan.control;

import id.runut.organisasi.control.PelakuAktif;
import id.runut.penyerahan.boundary.BarisPenyerahan;
import id.runut.penyerahan.boundary.RingkasanPenyerahan;
import id.runut.penyerahan.boundary.RingkasanPenyerahan.PilihanSop;
import id.runut.penyerahan.boundary.SaringanPenyerahan;
import id.runut.penyerahan.entity.KeadaanPenyerahan;
import id.runut.penyerahan.entity.KirimanInstansi;
import id.runut.penyerahan.entity.PenyerahanRepository;
import id.runut.penyerahan.entity.PenyerahanRepository.Lingkup;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.Periode;
import id.runut.umum.boundary.TidakBerwenang;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads deliveries for the officials of the agencies that they are meant for. */
@ApplicationScoped
public class PembacaPenyerahan {

  @Inject PelakuAktif pelakuAktif;
  @Inject KirimanDitunggu ditunggu;
  @Inject PenyerahanRepository penyerahan;

  /** One page of them. */
  public Daftar<BarisPenyerahan> daftar(SaringanPenyerahan saringan, Halaman halaman) {
    return Daftar.dari(
        penyerahan.daftar(lingkup(saringan), saringan.keadaan(), halaman.awal(), halaman.batas()),
        halaman,
        this::baris);
  }

  /** All of them. */
  public List<BarisPenyerahan> semua(SaringanPenyerahan saringan) {
    return penyerahan.daftar(lingkup(saringan), saringan.keadaan(), 0, Integer.MAX_VALUE).stream()
        .map(this::baris)
        .toList();
  }

  /** How many there are, and what the list can be narrowed to. */
  public RingkasanPenyerahan ringkasan(SaringanPenyerahan saringan) {
    Lingkup lingkup = lingkup(saringan);
    Map<KeadaanPenyerahan, Long> jumlah = penyerahan.jumlah(lingkup);
    return new RingkasanPenyerahan(
        jumlah.getOrDefault(KeadaanPenyerahan.BELUM_DATANG, 0L),
        jumlah.getOrDefault(KeadaanPenyerahan.BELUM_DITERIMA, 0L),
        jumlah.getOrDefault(KeadaanPenyerahan.DITERIMA, 0L),
        penyerahan.tahun(lingkup),
        penyerahan.sop(lingkup).stream()
            .map(s -> new PilihanSop(s.id(), s.nama(), s.pengirim()))
            .toList());
  }

  private Lingkup lingkup(SaringanPenyerahan saringan) {
    Set<UUID> penerima = AturanPenyerahan.penerima(pelakuAktif.identitas());
    if (penerima.isEmpty()) {
      throw new TidakBerwenang("kesalahan.bukanPenerima");
    }
    return new Lingkup(penerima, ditunggu.baris(penerima), saringan.tahun(), saringan.sopId());
  }

  private BarisPenyerahan baris(KirimanInstansi k) {
    boolean untukSaya = k.jabatanId() != null && pelakuAktif.memegang(k.jabatanId());
    return new BarisPenyerahan(
        k.pengirim(),
        k.singkatan(),
        k.sopId(),
        k.sop(),
        new Periode(k.tahun(), k.triwulan()),
        k.urutan(),
        k.keadaan(),
        k.dimulai(),
        k.distribusiId() == null ? null : kiriman(k, untukSaya),
        k.nyata(),
        k.baku());
  }

  private static BarisPenyerahan.Kiriman kiriman(KirimanInstansi k, boolean untukSaya) {
    return new BarisPenyerahan.Kiriman(
        k.distribusiId(),
        untukSaya ? k.berkasId() : null,
        k.hal(),
        k.nomor(),
        k.tanggal(),
        k.tujuan(),
        k.dikirim(),
        k.diterima(),
        k.penerima(),
        k.jabatanPenerima());
  }
}
