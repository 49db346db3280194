package id.runut.uji;

import id.runut.agenda.boundary.DistribusiService;
import id.runut.agenda.boundary.IsiArsip;
import id.runut.agenda.boundary.IsiCetak;
import id.runut.agenda.boundary.IsiRegistrasi;
import id.runut.agenda.boundary.LembarArsip;
import id.runut.agenda.boundary.PencetakanService;
import id.runut.agenda.boundary.PengarsipanService;
import id.runut.agenda.boundary.RegistrasiService;
import id.runut.agenda.boundary.SerahService;
import id.runut.capaian.boundary.BarisCapaian;
import id.runut.capaian.boundary.CapaianService;
import id.runut.capaian.boundary.LembarVerifikasi.UnitDiverifikasi;
import id.runut.capaian.boundary.RangkaCapaian;
import id.runut.capaian.boundary.VerifikasiCapaianService;
import id.runut.capaian.excel.PengisiBuku;
import id.runut.disposisi.boundary.DisposisiService;
import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.laporan.boundary.HimpunBagianService;
import id.runut.laporan.boundary.HimpunanService;
import id.runut.laporan.boundary.RekapitulasiService;
import id.runut.naskah.boundary.InfoKonsep;
import id.runut.naskah.boundary.NaskahService;
import id.runut.naskah.boundary.RincianNaskah;
import id.runut.paraf.boundary.ParafService;
import id.runut.sop.boundary.DaftarPeriksaService;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.IsiKegiatan;
import id.runut.sop.boundary.KegiatanService;
import id.runut.sop.boundary.MejaKerjaService;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.MulaiProses;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.PeristiwaLuarService;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.sop.boundary.ProsesService;
import id.runut.sop.boundary.RincianTugas;
import id.runut.sop.boundary.SuratMasuk;
import id.runut.sop.boundary.TimLangkahService;
import id.runut.sop.control.PenangananTerdaftar;
import id.runut.tandatangan.boundary.TandaTanganService;
import id.runut.tandatangan.boundary.TandaTangani;
import id.runut.tim.boundary.AnggotaTerusun;
import id.runut.tim.boundary.LembarSusunan;
import id.runut.tim.boundary.TimService;
import id.runut.uji.PenggerakSop.Terbuka;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Periode;
import id.runut.umum.control.Lingkungan;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Plays any SOP of any demo agency through the services that pages and REST call, every act by the
 * holder of its task's post. Only kinds of step that no capability handles yet are stood in for.
 */
public final class PemainSop {

  private static final String FRASA = "empat ekor rusa bersepeda";
  private static final Set<String> BELUM_SIAP =
      Set.of("kesalahan.bagianBelumSelesai", "himpun.belumLengkap");

  private final BasisData basisData;
  private final Perakit perakit;
  private final PenggerakSop gerak;
  private final Set<String> ditirukan;

  public PemainSop(BasisData basisData) {
    this.basisData = basisData;
    this.perakit =
        new Perakit(basisData)
            .ganti(
                Lingkungan.class,
                new Lingkungan(
                    Map.of(
                        "RUNUT_KUNCI_INDUK",
                        "uji-".repeat(10),
                        "RUNUT_ALAMAT",
                        "https://runut.contoh.go.id")));
    Set<String> belum = new HashSet<>(BahanSop.JENIS);
    belum.removeAll(new Perakit(basisData).ambil(PenangananTerdaftar.class).jenis());
    ditirukan = Set.copyOf(belum);
    perakit.tambahPenyedia(PenangananLangkah.class, new PenangananRapatUji(ditirukan));
    gerak = new PenggerakSop(basisData, perakit);
  }

  public Perakit perakit() {
    return perakit;
  }

  public PenggerakSop gerak() {
    return gerak;
  }

  /**
   * Starts an SOP: by whoever does its first step, or by the letter that starts it.
   *
   * @return id of the process
   */
  public UUID mulai(DefinisiSop sop, Periode periode) {
    boolean karenaSurat = sop.pemicu().surat() != null;
    String peran = karenaSurat ? "staf" : sop.peran(sop.langkah(1).peran()).peranPortal().get(0);
    UUID jabatan = gerak.jabatan(sop.instansi(), peran).get(0);
    SuratMasuk surat = karenaSurat ? surat() : null;
    UUID tugas =
        perakit
            .pelaku()
            .sebagaiPemegang(
                jabatan,
                () ->
                    layanan(ProsesService.class)
                        .mulai(new MulaiProses(sop.kode(), periode, surat)));
    return gerak.proses(tugas);
  }

  /** Tells, as the post that waits, that the letter has come. */
  public void tiba(UUID proses) {
    perakit
        .pelaku()
        .sebagaiPemegang(
            gerak.yangMenunggu(proses),
            () -> layanan(PeristiwaLuarService.class).catatTiba(proses, surat()));
  }

  /**
   * Does the next act of a task with "Ya".
   *
   * @return whether it could be done; false while others inside the step are not ready
   */
  public boolean lakukan(Terbuka t) {
    return perakit
        .pelaku()
        .sebagaiPemegang(
            t.jabatanId(),
            () -> {
              try {
                siapkan(t);
                tindak(t, rincian(t).tindakan().get(0));
                return true;
              } catch (KeadaanTidakSah belum) {
                if (BELUM_SIAP.contains(belum.pesan().kunci())) {
                  return false;
                }
                throw belum;
              }
            });
  }

  /** Answers "Tidak". */
  public void kembalikan(Terbuka t) {
    perakit
        .pelaku()
        .sebagaiPemegang(
            t.jabatanId(),
            () ->
                rincian(t).langkah().memuat("verifikasi")
                    ? layanan(VerifikasiCapaianService.class)
                        .kembalikan(t.id(), List.of("Isi"), "Perbaiki.")
                    : layanan(ParafService.class).kembalikan(t.id(), List.of("Isi"), "Perbaiki."));
  }

  private void siapkan(Terbuka t) {
    DistribusiService distribusi = layanan(DistribusiService.class);
    distribusi
        .yangDijawab(t.id())
        .filter(k -> k.tandaTerima().diterima() == null)
        .ifPresent(k -> distribusi.konfirmasiTerima(k.id(), "curl/8.5.0"));
    SerahService serah = layanan(SerahService.class);
    if (t.utama() && serah.diserahkan(t.id()).stream().anyMatch(p -> p.diterima() == null)) {
      serah.terima(t.id());
    }
    DaftarPeriksaService daftar = layanan(DaftarPeriksaService.class);
    Set<Integer> semua =
        daftar.butir(t.id()).stream()
            .map(DaftarPeriksaService.Butir::nomor)
            .collect(Collectors.toSet());
    if (!semua.isEmpty()) {
      daftar.centang(t.id(), semua);
    }
    TimService tim = layanan(TimService.class);
    tim.susunan(t.id()).ifPresent(s -> tim.susun(t.id(), tersusun(s), s.versi()));
    if (layanan(TimLangkahService.class).tim(t.id()).stream()
        .anyMatch(s -> s.anggota().isEmpty())) {
      gerak.bentukTim(t, rincian(t).tindakan().get(0));
    }
  }

  private static List<AnggotaTerusun> tersusun(LembarSusunan lembar) {
    return lembar.anggota().stream()
        .map(a -> new AnggotaTerusun(a.jabatanId(), a.kedudukan()))
        .toList();
  }

  private void tindak(Terbuka t, String tindakan) {
    if (ditirukan.contains(tindakan)) {
      MesinProses mesin = layanan(MesinProses.class);
      basisData.dalamTransaksi(
          () -> mesin.selesaikan(mesin.ambil(t.id(), tindakan), penerima(t), Map.of()));
      return;
    }
    switch (tindakan) {
      case "disposisi" -> layanan(DisposisiService.class).beri(t.id(), perintah(t));
      case "susun" -> susun(t);
      case "kompilasi" -> kompilasi(t);
      case "periksa" -> layanan(ParafService.class).paraf(t.id(), sidik(t, tindakan));
      case "tandatangan" -> tandaTangani(t);
      case "kirim" -> layanan(DistribusiService.class).kirim(t.id());
      case "ukur" -> ukur(t);
      case "terima" -> layanan(HimpunanService.class).himpun(t.id());
      case "himpun" -> layanan(HimpunBagianService.class).himpun(t.id(), penerima(t));
      case "verifikasi" -> verifikasi(t);
      case "serah" -> layanan(SerahService.class).serahkan(t.id(), "Lengkap.", penerima(t));
      case "kegiatan" -> kegiatan(t);
      case "registrasi" ->
          layanan(RegistrasiService.class)
              .catat(t.id(), new IsiRegistrasi("", "Map biru"), penerima(t));
      case "cetak" ->
          layanan(PencetakanService.class)
              .catat(t.id(), new IsiCetak(3, true, "Pimpinan"), penerima(t));
      case "arsip" -> arsip(t);
      case "rapat" -> RapatUji.selenggarakan(perakit, t, penerima(t));
      case "usul_tim" ->
          layanan(TimService.class)
              .usulkan(t.id(), layanan(TimService.class).usulan(t.id()).diusulkan());
      default -> throw new IllegalStateException("nobody plays " + tindakan);
    }
  }

  private void susun(Terbuka t) {
    NaskahService naskah = layanan(NaskahService.class);
    naskah.dokumenDisusun(t.id()).forEach(dokumen -> naskah.konsep(t.id(), dokumen));
    InfoKonsep konsep = naskah.konsep(t.id());
    naskah.ajukan(t.id(), konsep.konsep(), konsep.versi());
  }

  private void kompilasi(Terbuka t) {
    if (!layanan(NaskahService.class).dokumenDisusun(t.id()).isEmpty()) {
      susun(t);
      return;
    }
    RekapitulasiService rekapitulasi = layanan(RekapitulasiService.class);
    rekapitulasi.susun(t.id());
    rekapitulasi.ajukan(t.id());
  }

  private List<String> sidik(Terbuka t, String tindakan) {
    return layanan(NaskahService.class).naskahTindakan(t.id(), tindakan).stream()
        .map(RincianNaskah::versi)
        .map(v -> v.sidik())
        .toList();
  }

  private void tandaTangani(Terbuka t) {
    TandaTanganService tandaTangan = layanan(TandaTanganService.class);
    if (tandaTangan.sertifikatSaya().isEmpty()) {
      tandaTangan.aktifkan(FRASA.toCharArray());
    }
    List<String> sidik = sidik(t, "tandatangan");
    boolean memerintah = t.utama() && rincian(t).langkah().memuat("disposisi");
    tandaTangan.tandaTangani(
        t.id(),
        new TandaTangani(
            FRASA.toCharArray(),
            sidik.get(0),
            sidik.subList(1, sidik.size()),
            memerintah ? perintah(t) : null));
  }

  private void ukur(Terbuka t) {
    CapaianService capaian = layanan(CapaianService.class);
    byte[] buku = capaian.lembarKerja(t.id()).isi();
    capaian.unggah(t.id(), "capaian.xlsx", PengisiBuku.penuh(buku));
    capaian.lembar(t.id()).baris().stream()
        .filter(BarisCapaian::buktiWajib)
        .forEach(b -> capaian.tambahBukti(t.id(), b.indikatorId(), "bukti.pdf", RangkaCapaian.PDF));
    capaian.kirim(t.id());
  }

  private void verifikasi(Terbuka t) {
    VerifikasiCapaianService verifikasi = layanan(VerifikasiCapaianService.class);
    for (UnitDiverifikasi u : verifikasi.lembar(t.id()).unit()) {
      verifikasi.nilai(t.id(), u.capaian().unggahan().id(), true, "");
    }
    verifikasi.terima(t.id(), penerima(t));
  }

  private void kegiatan(Terbuka t) {
    KegiatanService kegiatan = layanan(KegiatanService.class);
    kegiatan.tambahBukti(t.id(), "hasil-asistensi.pdf", RangkaCapaian.PDF);
    kegiatan.lapor(
        t.id(),
        new IsiKegiatan(LocalDate.of(2026, 1, 15), "Biro Organisasi", "Konsep dibahas."),
        penerima(t));
  }

  private void arsip(Terbuka t) {
    PengarsipanService arsip = layanan(PengarsipanService.class);
    LembarArsip lembar = arsip.lembar(t.id());
    arsip.arsipkan(t.id(), new IsiArsip(lembar.usulan(), "Lemari 1, odner SAKIP"), penerima(t));
  }

  private IsiDisposisi perintah(Terbuka t) {
    return new IsiDisposisi(
        List.of("Proses lebih lanjut"), null, SifatDisposisi.SEGERA, null, penerima(t));
  }

  private UUID penerima(Terbuka t) {
    return rincian(t).pilihanPenerima().stream()
        .map(PilihanPenerima::jabatanId)
        .findFirst()
        .orElse(null);
  }

  private RincianTugas rincian(Terbuka t) {
    return layanan(MejaKerjaService.class).rincian(t.id());
  }

  private static SuratMasuk surat() {
    return new SuratMasuk(
        "065/12/Set",
        LocalDate.of(2026, 1, 12),
        "Sekretaris Daerah",
        "surat-sekda.pdf",
        RangkaCapaian.PDF);
  }

  private <T> T layanan(Class<T> kelas) {
    return perakit.ambil(kelas);
  }
}
