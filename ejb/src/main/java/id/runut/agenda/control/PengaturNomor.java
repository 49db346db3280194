package id.runut.agenda.control;

import id.runut.agenda.boundary.InfoPenomoran;
import id.runut.agenda.boundary.InfoPenomoran.InfoPenghitung;
import id.runut.agenda.boundary.IsiPenomoran;
import id.runut.agenda.entity.Buku;
import id.runut.agenda.entity.LingkupNomor;
import id.runut.agenda.entity.NomorRepository;
import id.runut.agenda.entity.PengaturanNomor;
import id.runut.audit.boundary.AuditService;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.entity.Pelaku;
import id.runut.umum.entity.SifatKeamanan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sets how an agency numbers its letters. */
@ApplicationScoped
public class PengaturNomor {

  private static final String POLA_BAKU = "{klasifikasi}/{urut:4}/{kodeSurat}/{tahun}";
  private static final int TERBESAR = 1_000_000;
  private static final int KUNCI_TERPANJANG = 120;

  /** What the example shows. */
  private static final int CONTOH_URUT = 417;

  private static final String CONTOH_KLASIFIKASI = "000.8.6.3";
  private static final String CONTOH_JENIS = "SURAT_DINAS";
  private static final String CONTOH_UNIT = "sekretariat";

  @Inject NomorRepository nomor;
  @Inject PerancangNomor perancang;
  @Inject Penomoran penomoran;
  @Inject AuditService audit;

  /** What holds this year. */
  public InfoPenomoran info(UUID instansiId) {
    LocalDate hari = penomoran.hariIni(instansiId);
    Optional<PengaturanNomor> kini = nomor.pengaturan(instansiId, hari.getYear());
    IsiPenomoran isi =
        kini.map(p -> new IsiPenomoran(p.getPola(), p.getLingkup()))
            .orElse(new IsiPenomoran(POLA_BAKU, LingkupNomor.SEMUA));
    return new InfoPenomoran(
        hari.getYear(),
        isi.pola(),
        isi.lingkup(),
        nomor.pengaturanSesudah(instansiId, hari.getYear()).stream()
            .map(PengaturanNomor::getLingkup)
            .filter(l -> l != isi.lingkup())
            .findFirst()
            .orElse(null),
        contoh(instansiId, isi),
        nomor.penghitung(instansiId, hari.getYear()).stream()
            .map(p -> new InfoPenghitung(p.buku(), p.lingkup(), p.mulai(), p.terakhir()))
            .toList());
  }

  /**
   * A number by the pattern.
   *
   * @throws DataTidakSah with everything that is wrong with it
   */
  public String contoh(UUID instansiId, IsiPenomoran isi) {
    periksa(isi);
    return new PolaNomor(isi.pola())
        .tulis(
            new BagianNomor(
                CONTOH_KLASIFIKASI,
                CONTOH_URUT,
                null,
                perancang.kodeSurat(instansiId),
                CONTOH_UNIT,
                CONTOH_JENIS,
                SifatKeamanan.BIASA,
                penomoran.hariIni(instansiId)));
  }

  /** Sets pattern and scope. */
  public void tetapkan(UUID instansiId, IsiPenomoran isi, Pelaku pelaku) {
    periksa(isi);
    int tahun = penomoran.hariIni(instansiId).getYear();
    LingkupNomor kini = perancang.lingkupTahun(instansiId, tahun);
    boolean sekarang = kini == isi.lingkup() || !sudahAda(instansiId, tahun);
    // The pattern of the other scope keeps its numbers apart; it begins together with that scope.
    simpan(instansiId, sekarang ? tahun : tahun + 1, isi);
    if (sekarang) {
      nomor
          .pengaturanSesudah(instansiId, tahun)
          .forEach(p -> p.tetapkan(isi.pola(), isi.lingkup()));
    }
    audit.catat(
        "instansi:" + instansiId,
        "atur-penomoran",
        "penomoran",
        instansiId,
        pelaku,
        Map.of(
            "pola", isi.pola(),
            "lingkup", isi.lingkup(),
            "sejak", sekarang ? tahun : tahun + 1));
  }

  /** Lets a counter begin with a number. */
  public void mulai(UUID instansiId, Buku buku, String kunci, int pertama, Pelaku pelaku) {
    int tahun = penomoran.hariIni(instansiId).getYear();
    String nama = kunci == null ? "" : kunci.strip();
    boolean perKunci =
        buku == Buku.KELUAR && perancang.lingkupTahun(instansiId, tahun) != LingkupNomor.SEMUA;
    if (buku == null || perKunci == nama.isEmpty() || nama.length() > KUNCI_TERPANJANG) {
      throw new DataTidakSah("penomoran.keliru.kunci");
    }
    if (pertama < 1 || pertama > TERBESAR) {
      throw new DataTidakSah("penomoran.keliru.mulai", TERBESAR);
    }
    boolean berjalan =
        nomor.penghitung(instansiId, tahun).stream()
            .anyMatch(
                p -> p.buku() == buku && p.lingkup().equals(nama) && p.terakhir() >= p.mulai());
    int lama = berjalan ? 0 : nomor.tertinggi(instansiId, buku, tahun, nama);
    if (pertama <= lama) {
      throw new DataTidakSah("penomoran.keliru.mulaiSudahAda", lama);
    }
    if (!nomor.mulai(instansiId, buku, tahun, nama, pertama)) {
      throw new KeadaanTidakSah("penomoran.sudahBerjalan");
    }
    audit.catat(
        "instansi:" + instansiId,
        "mulai-penghitung",
        "penomoran",
        instansiId,
        pelaku,
        Map.of("buku", buku, "kunci", nama, "tahun", tahun, "pertama", pertama));
  }

  private boolean sudahAda(UUID instansiId, int tahun) {
    return nomor.penghitung(instansiId, tahun).stream().anyMatch(p -> p.buku() == Buku.KELUAR);
  }

  private void simpan(UUID instansiId, int sejak, IsiPenomoran isi) {
    Optional<PengaturanNomor> ada =
        nomor.pengaturan(instansiId, sejak).filter(p -> p.getSejak() == sejak);
    if (ada.isPresent()) {
      ada.get().tetapkan(isi.pola(), isi.lingkup());
    } else {
      nomor.simpan(new PengaturanNomor(instansiId, sejak, isi.pola(), isi.lingkup()));
    }
  }

  private static void periksa(IsiPenomoran isi) {
    if (isi.lingkup() == null) {
      throw new DataTidakSah("penomoran.keliru.tanpaLingkup");
    }
    List<Kekeliruan> keliru =
        PolaNomor.keliru(isi.pola(), isi.lingkup()).stream()
            .map(p -> new Kekeliruan("pola", p))
            .toList();
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("penomoran.keliru"), keliru);
    }
  }
}
