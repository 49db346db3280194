package id.runut.disposisi.control;

import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Tells posts about orders on letters; of secret ones only that there is something to look at. */
@ApplicationScoped
public class KabarDisposisi {

  @Inject NotifikasiService notifikasi;

  /** Tells the addressees. */
  public void diberikan(Disposisi d) {
    kirim(
        d,
        "diberikan",
        d.getPenerima().stream().map(PenerimaDisposisi::getJabatanId).toList(),
        Pesan.dari(
            "notifikasi.disposisiSurat", d.getPelaku().getNamaJabatan(), d.getJudulProses()));
  }

  /** Tells addressees that there is nothing more to do. */
  public void ditarik(Disposisi d, PenerimaDisposisi p, Pelaku oleh) {
    kirim(
        d,
        p.getId() + ":ditarik",
        List.of(p.getJabatanId()),
        Pesan.dari("notifikasi.disposisiSuratDitarik", oleh.getNamaJabatan(), d.getJudulProses()));
  }

  /** Tells whoever gave the order what was reported. */
  public void dilaporkan(Disposisi d, UUID laporanId, Pelaku oleh, boolean selesai) {
    kirim(
        d,
        laporanId + ":laporan",
        List.of(d.getPelaku().getJabatanId()),
        selesai
            ? Pesan.dari(
                "notifikasi.disposisiSuratSelesai", oleh.getNamaJabatan(), d.getJudulProses())
            : Pesan.dari(
                "notifikasi.disposisiSuratLaporan", oleh.getNamaJabatan(), d.getJudulProses()));
  }

  /** Reminds an addressee of a deadline to come. */
  public void akanLewat(PenerimaDisposisi p) {
    Disposisi d = p.getDisposisi();
    kirim(
        d,
        p.getId() + ":akan-lewat",
        List.of(p.getJabatanId()),
        Pesan.dari("notifikasi.disposisiSuratAkanLewat", d.getJudulProses(), d.getTenggat()));
  }

  /** Tells an addressee, and whoever gave the order, that the deadline has passed. */
  public void lewat(PenerimaDisposisi p) {
    Disposisi d = p.getDisposisi();
    kirim(
        d,
        p.getId() + ":lewat",
        List.of(p.getJabatanId()),
        Pesan.dari("notifikasi.disposisiSuratLewat", d.getJudulProses(), d.getTenggat()));
    kirim(
        d,
        p.getId() + ":lewat-pemberi",
        List.of(d.getPelaku().getJabatanId()),
        Pesan.dari(
            "notifikasi.disposisiSuratLewatPemberi",
            p.getJabatan(),
            d.getJudulProses(),
            d.getTenggat()));
  }

  private void kirim(Disposisi d, String peristiwa, List<UUID> jabatan, Pesan pesan) {
    notifikasi.beritahu(
        "disposisi-surat:" + d.getId() + ":" + peristiwa,
        jabatan,
        d.getKeamanan().tertutup() ? Pesan.dari("notifikasi.disposisiSuratRahasia") : pesan,
        "/disposisi/" + d.getId());
  }
}
