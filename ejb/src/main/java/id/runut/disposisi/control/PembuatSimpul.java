package id.runut.disposisi.control;

import id.runut.berkas.boundary.BerkasService;
import id.runut.disposisi.boundary.SimpulPerintah;
import id.runut.disposisi.boundary.SimpulPerintah.Laporan;
import id.runut.disposisi.boundary.SimpulPerintah.Penerima;
import id.runut.disposisi.boundary.SimpulPerintah.Status;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.LaporanDisposisi;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Turns the orders about a letter into the tree that pages show. */
@ApplicationScoped
public class PembuatSimpul {

  private static final Putusan BUKAN_PEMBERI = Putusan.tidak("disposisiSurat.bukanPemberi");

  @Inject BerkasService berkas;
  @Inject Jam jam;

  /**
   * All orders about a letter.
   *
   * @param laporan the reports by addressee
   */
  record Bahan(
      List<Disposisi> semua,
      Map<UUID, List<LaporanDisposisi>> laporan,
      PandanganRantai pandangan) {}

  /** The orders given by an addressee, or the first ones for null, as far as they are seen. */
  List<SimpulPerintah> cabang(Bahan bahan, PenerimaDisposisi dari) {
    return bahan.semua().stream()
        .filter(d -> Objects.equals(d.getIndukPenerima(), dari))
        .filter(d -> bahan.pandangan().penuh(d) || bahan.pandangan().jalur(d))
        .map(d -> simpul(bahan, d))
        .toList();
  }

  /** An order with what followed from it. */
  SimpulPerintah simpul(Bahan bahan, Disposisi d) {
    boolean penuh = bahan.pandangan().penuh(d);
    List<PenerimaDisposisi> aktif =
        d.getPenerima().stream().filter(p -> p.getDitarik() == null).toList();
    Putusan tarik =
        !bahan.pandangan().milik(d)
            ? BUKAN_PEMBERI
            : aktif.isEmpty()
                ? AturanPerintah.menarik(d.getPenerima().get(0))
                : aktif.stream().map(AturanPerintah::menarik).reduce(Putusan.ya(), Putusan::dan);
    return new SimpulPerintah(
        d.getId(),
        d.getPelaku().getNamaJabatan(),
        d.getPelaku().getNama(),
        d.getPelaku().getAtasNama(),
        d.getDiberikan(),
        penuh,
        penuh ? d.getInstruksi() : List.of(),
        penuh ? d.getCatatan() : null,
        d.getSifat(),
        d.getKeamanan(),
        penuh ? d.getTenggat() : null,
        tarik,
        d.getPenerima().stream()
            .filter(bahan.pandangan()::tampak)
            .map(p -> penerima(bahan, p))
            .toList());
  }

  private Penerima penerima(Bahan bahan, PenerimaDisposisi p) {
    boolean rinci = bahan.pandangan().rinci(p);
    List<LaporanDisposisi> laporan = bahan.laporan().getOrDefault(p.getId(), List.of());
    List<SimpulPerintah> lanjutan = cabang(bahan, p);
    Instant tenggat = p.getDisposisi().getTenggat();
    boolean diteruskan = bahan.semua().stream().anyMatch(d -> p.equals(d.getIndukPenerima()));
    return new Penerima(
        p.getId(),
        p.getJabatanId(),
        p.getJabatan(),
        p.isKoordinator(),
        bahan.pandangan().milik(p),
        rinci,
        rinci ? status(p, diteruskan || !laporan.isEmpty()) : null,
        rinci && p.isTerbuka() && tenggat != null && tenggat.isBefore(jam.sekarang()),
        rinci ? p.getDibaca() : null,
        rinci ? pembaca(p) : null,
        rinci ? p.getSelesai() : null,
        rinci ? p.getDitarikOleh() : null,
        rinci ? laporan.stream().map(this::laporan).toList() : List.of(),
        lanjutan,
        bahan.pandangan().milik(p.getDisposisi()) ? AturanPerintah.menarik(p) : BUKAN_PEMBERI);
  }

  private static Status status(PenerimaDisposisi p, boolean dikerjakan) {
    if (p.getDitarik() != null) {
      return Status.DITARIK;
    }
    if (p.getSelesai() != null) {
      return Status.SELESAI;
    }
    if (dikerjakan) {
      return Status.DIKERJAKAN;
    }
    return p.getDibaca() == null ? Status.BELUM_DIBACA : Status.DIBACA;
  }

  private static String pembaca(PenerimaDisposisi p) {
    return p.getDibaca() == null
        ? null
        : orang(p.getDibacaOleh(), p.getDibacaJabatan(), p.getDibacaAtasNama());
  }

  private Laporan laporan(LaporanDisposisi l) {
    return new Laporan(
        l.getId(),
        l.getIsi(),
        l.isSelesai(),
        orang(l.getPelaku()),
        l.getDibuat(),
        l.getBerkasId() == null ? null : berkas.info(l.getBerkasId()).nama());
  }

  /** Who acted, in which post and for whom. */
  static String orang(Pelaku p) {
    return orang(p.getNama(), p.getNamaJabatan(), p.getAtasNama());
  }

  private static String orang(String nama, String jabatan, String atasNama) {
    String dalamJabatan = jabatan == null ? nama : nama + ", " + jabatan;
    return atasNama == null ? dalamJabatan : dalamJabatan + " (" + atasNama + ")";
  }
}
