package id.runut.disposisi.control;

import id.runut.disposisi.boundary.KeadaanDisposisi;
import id.runut.disposisi.boundary.PohonDisposisi;
import id.runut.disposisi.boundary.PohonDisposisi.Penutup;
import id.runut.disposisi.boundary.RincianDisposisi;
import id.runut.disposisi.boundary.RincianDisposisi.Bagian;
import id.runut.disposisi.boundary.SuratAsal;
import id.runut.disposisi.boundary.SuratDilihat;
import id.runut.disposisi.control.PembuatSimpul.Bahan;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.disposisi.entity.SetelanDisposisi;
import id.runut.disposisi.entity.SuratDisposisi;
import id.runut.disposisi.entity.SuratDisposisiRepository;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads a letter with the orders about it as the caller may see them. */
@ApplicationScoped
public class PembacaPohon {

  private static final Putusan TANPA_BUKU = Putusan.tidak("disposisiSurat.tanpaBuku");

  @Inject SuratDisposisiRepository repository;
  @Inject PencariAsal asal;
  @Inject PembuatSimpul pembuat;
  @Inject PenjagaSurat penjaga;
  @Inject PencatatBaca pencatat;

  /**
   * A letter on its own page. What waits there for the caller counts as read.
   *
   * @throws TidakDitemukan when the caller may not see it
   */
  public PohonDisposisi pohon(String jenis, UUID asalId) {
    SuratAsal buku = asal.surat(jenis, asalId);
    Optional<SuratDisposisi> surat = repository.surat(jenis, asalId);
    if (surat.isPresent()) {
      Dibuka dibuka = buka(surat.get(), buku);
      return pohon(dibuka, buku);
    }
    Putusan arahan = penjaga.arahan(buku);
    if (!buku.melihatSemua() && !pencatat.memegang(buku.pengarah())) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    pencatat.dilihat(jenis, buku);
    return new PohonDisposisi(
        surat(jenis, buku),
        KeadaanDisposisi.BELUM,
        null,
        List.of(),
        buku.pengarah(),
        arahan,
        arahan,
        0);
  }

  /**
   * An order as whoever gave or received it, or stands above, opens it.
   *
   * @throws TidakDitemukan when the caller may not see what it says
   */
  public RincianDisposisi rincian(UUID disposisiId) {
    SuratDisposisi surat =
        repository
            .satu(disposisiId)
            .map(Disposisi::getSurat)
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    SuratAsal buku = asal.cari(surat.getAsalJenis(), surat.getAsalId()).orElse(null);
    Dibuka dibuka = buka(surat, buku);
    Disposisi perintah =
        dibuka.bahan().semua().stream()
            .filter(d -> d.getId().equals(disposisiId))
            .filter(dibuka.bahan().pandangan()::penuh)
            .findFirst()
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    return new RincianDisposisi(
        pembuat.simpul(dibuka.bahan(), perintah),
        pohon(dibuka, buku),
        perintah.getPenerima().stream()
            .filter(dibuka.bahan().pandangan()::milik)
            .map(p -> bagian(dibuka.bahan(), p))
            .toList());
  }

  /** The orders that the caller may see, with what each says; for the printed sheet. */
  public List<Disposisi> terlihat(SuratDisposisi surat) {
    SuratAsal buku = asal.cari(surat.getAsalJenis(), surat.getAsalId()).orElse(null);
    Bahan bahan = buka(surat, buku).bahan();
    return bahan.semua().stream().filter(bahan.pandangan()::penuh).toList();
  }

  /** Whether the caller sees how far an addressee is. */
  public boolean rinci(PenerimaDisposisi p) {
    SuratDisposisi surat = p.getDisposisi().getSurat();
    SuratAsal buku = asal.cari(surat.getAsalJenis(), surat.getAsalId()).orElse(null);
    return buka(surat, buku).bahan().pandangan().rinci(p);
  }

  private record Dibuka(SuratDisposisi surat, Bahan bahan) {}

  private Dibuka buka(SuratDisposisi surat, SuratAsal buku) {
    List<Disposisi> semua = repository.perintah(surat.getId());
    boolean salingLihat =
        repository
            .setelan(surat.getInstansiId())
            .map(SetelanDisposisi::isSalingLihat)
            .orElse(false);
    PandanganRantai pandangan =
        new PandanganRantai(
            semua, pencatat.jabatan(), buku != null && buku.melihatSemua(), salingLihat);
    boolean pengarah = buku != null && pencatat.memegang(buku.pengarah());
    if (!pandangan.adaBagian() && !pengarah && (buku == null || !buku.melihatSemua())) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    pencatat.dibaca(surat, semua, pandangan);
    return new Dibuka(
        surat,
        new Bahan(
            semua,
            repository.laporan(surat.getId()).stream()
                .collect(Collectors.groupingBy(l -> l.getPenerima().getId())),
            pandangan));
  }

  private PohonDisposisi pohon(Dibuka dibuka, SuratAsal buku) {
    SuratDisposisi s = dibuka.surat();
    List<PenerimaDisposisi> aktif =
        dibuka.bahan().semua().stream()
            .flatMap(d -> d.getPenerima().stream())
            .filter(p -> p.getDitarik() == null)
            .toList();
    Putusan arahan = buku == null ? TANPA_BUKU : penjaga.arahan(buku);
    Putusan tanpa = arahan;
    if (s.getDitutup() != null) {
      tanpa = Putusan.tidak("disposisiSurat.sudahDitutup", s.getPelaku().getNama(), s.getDitutup());
    } else if (!aktif.isEmpty()) {
      tanpa = arahan.dan(Putusan.tidak("disposisiSurat.sudahAdaPerintah"));
    }
    return new PohonDisposisi(
        buku == null ? surat(s) : surat(s.getAsalJenis(), buku),
        keadaan(s, aktif),
        s.getDitutup() == null
            ? null
            : new Penutup(s.getAlasan(), PembuatSimpul.orang(s.getPelaku()), s.getDitutup()),
        pembuat.cabang(dibuka.bahan(), null),
        buku == null ? null : buku.pengarah(),
        arahan,
        tanpa,
        (int) dibuka.bahan().semua().stream().filter(d -> d.getIndukPenerima() == null).count());
  }

  private static KeadaanDisposisi keadaan(SuratDisposisi s, List<PenerimaDisposisi> aktif) {
    if (s.getDitutup() != null) {
      return KeadaanDisposisi.TIDAK_PERLU;
    }
    if (aktif.isEmpty()) {
      return KeadaanDisposisi.BELUM;
    }
    return aktif.stream().anyMatch(PenerimaDisposisi::isTerbuka)
        ? KeadaanDisposisi.BERJALAN
        : KeadaanDisposisi.SELESAI;
  }

  private Bagian bagian(Bahan bahan, PenerimaDisposisi p) {
    return new Bagian(
        p.getId(),
        p.getJabatanId(),
        penjaga.pelaku(p.getJabatanId()).getNamaJabatan(),
        penjaga.tindak(p),
        (int) bahan.semua().stream().filter(d -> p.equals(d.getIndukPenerima())).count());
  }

  private static SuratDilihat surat(String jenis, SuratAsal s) {
    return new SuratDilihat(
        jenis,
        s.id(),
        s.hal(),
        s.pengirim(),
        s.nomor(),
        s.tanggal(),
        s.diterima(),
        s.nomorAgenda(),
        s.keamanan(),
        s.tautan(),
        s.pratinjau());
  }

  private static SuratDilihat surat(SuratDisposisi s) {
    return new SuratDilihat(
        s.getAsalJenis(),
        s.getAsalId(),
        s.getHal(),
        s.getPengirim(),
        s.getNomor(),
        s.getTanggal(),
        s.getDiterima(),
        s.getNomorAgenda(),
        s.getKeamanan(),
        null,
        null);
  }
}
