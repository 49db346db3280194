package id.runut.disposisi.control;

import id.runut.disposisi.boundary.BarisDisposisi;
import id.runut.disposisi.boundary.SaringDisposisi;
import id.runut.disposisi.boundary.SaringDisposisi.Kotak;
import id.runut.disposisi.entity.DaftarDisposisiRepository;
import id.runut.disposisi.entity.DaftarDisposisiRepository.Saringan;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.disposisi.entity.SuratDisposisi;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The lists of orders about letters. Secret ones stand there without subject and sender. */
@ApplicationScoped
public class DaftarPerintah {

  @Inject DaftarDisposisiRepository repository;
  @Inject Jam jam;

  /** One page of what posts have received or given. */
  public Daftar<BarisDisposisi> daftar(
      List<UUID> jabatan, SaringDisposisi saring, Halaman halaman) {
    Saringan saringan = new Saringan(saring.cari(), saring.urgensi());
    int awal = halaman.awal();
    int batas = halaman.batas();
    if (saring.kotak() == Kotak.DIBERIKAN) {
      return Daftar.dari(
          repository.diberikan(jabatan, saringan, awal, batas), halaman, this::diberikan);
    }
    List<PenerimaDisposisi> baris =
        switch (saring.kotak()) {
          case SELESAI -> repository.selesai(jabatan, saringan, awal, batas);
          case TERLAMBAT -> repository.terbuka(jabatan, saringan, jam.sekarang(), awal, batas);
          default -> repository.terbuka(jabatan, saringan, null, awal, batas);
        };
    return Daftar.dari(baris, halaman, this::diterima);
  }

  /** How much posts still have to do, at most the given number. */
  public int jumlahMenunggu(List<UUID> jabatan, int terbanyak) {
    return repository.jumlahTerbuka(jabatan, terbanyak);
  }

  private BarisDisposisi diterima(PenerimaDisposisi p) {
    return baris(
        p.getDisposisi(),
        List.of(p.getJabatan()),
        p.isTerbuka(),
        p.getDibaca() == null,
        p.getSelesai(),
        p.getSelesai() == null ? 0 : 1);
  }

  private BarisDisposisi diberikan(Disposisi d) {
    List<PenerimaDisposisi> aktif =
        d.getPenerima().stream().filter(p -> p.getDitarik() == null).toList();
    List<Instant> selesai =
        aktif.stream().map(PenerimaDisposisi::getSelesai).filter(Objects::nonNull).toList();
    boolean semua = !aktif.isEmpty() && selesai.size() == aktif.size();
    return baris(
        d,
        aktif.stream().map(PenerimaDisposisi::getJabatan).toList(),
        !semua && !aktif.isEmpty(),
        false,
        semua ? selesai.stream().max(Instant::compareTo).orElseThrow() : null,
        selesai.size());
  }

  private BarisDisposisi baris(
      Disposisi d,
      List<String> kepada,
      boolean terbuka,
      boolean baru,
      Instant selesai,
      int jumlahSelesai) {
    SuratDisposisi s = d.getSurat();
    boolean rahasia = d.getKeamanan().tertutup() || s.getKeamanan().tertutup();
    Instant tenggat = d.getTenggat();
    return new BarisDisposisi(
        d.getId(),
        rahasia ? null : s.getHal(),
        rahasia ? null : s.getPengirim(),
        rahasia ? null : s.getNomor(),
        s.getNomorAgenda(),
        d.getPelaku().getNamaJabatan(),
        kepada,
        d.getDiberikan(),
        tenggat,
        terbuka && tenggat != null && tenggat.isBefore(jam.sekarang()),
        d.getSifat(),
        AturanPerintah.tertinggi(d.getKeamanan(), s.getKeamanan()),
        baru,
        selesai,
        jumlahSelesai);
  }
}
