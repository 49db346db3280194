package id.runut.ujung;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who gets an address; whoever is not named is refused. Numbers stand in braces. */
final class TabelAkses {

  private static final Set<Akun> SEMUA = EnumSet.complementOf(EnumSet.of(Akun.TANPA_JABATAN));

  private static final Set<Akun> ADMIN = EnumSet.of(Akun.ADMIN);

  private static final Set<Akun> PENGAWAS =
      EnumSet.of(Akun.KEPALA_DINAS, Akun.SEKRETARIS, Akun.ADMIN);

  private static final Set<Akun> PERENCANA = gabung(PENGAWAS, Akun.KASUBBAG_PROGRAM);

  private static final Set<Akun> PENERIMA = EnumSet.of(Akun.BAPPEDA, Akun.BIRO_ORGANISASI);

  private static final Set<Akun> RAPAT = EnumSet.of(Akun.SEKRETARIS, Akun.KABID_KOPERASI);

  private static final Set<Akun> UNIT =
      EnumSet.of(
          Akun.KABID_KELEMBAGAAN,
          Akun.KABID_KOPERASI,
          Akun.KABID_USAHA_KECIL,
          Akun.KABID_PENGEMBANGAN,
          Akun.KEPALA_UPT);

  private static final Set<Akun> PESERTA =
      gabung(UNIT, Akun.KEPALA_DINAS, Akun.SEKRETARIS, Akun.KASUBBAG_PROGRAM, Akun.FUNGSIONAL_SATU);

  private static final Set<Akun> PENGAGENDA =
      EnumSet.of(
          Akun.KEPALA_DINAS,
          Akun.SEKRETARIS,
          Akun.KASUBBAG_PROGRAM,
          Akun.FUNGSIONAL_SATU,
          Akun.FUNGSIONAL_DUA,
          Akun.BAPPEDA,
          Akun.BIRO_ORGANISASI,
          Akun.ADMIN);

  private TabelAkses() {}

  static Map<String, Set<Akun>> rest() {
    Map<String, Set<Akun>> tabel = new HashMap<>();
    for (String bagian :
        List.of("", "/disposisi", "/dokumen", "/naskah", "/tanda-terima", "/capaian")) {
      tabel.put("/proses/{proses}" + bagian, PESERTA);
    }
    tabel.put("/naskah/{naskah}", PESERTA);
    tabel.put("/naskah/{naskah}/pdf", PESERTA);
    tabel.put("/naskah/{naskah}/paraf", PESERTA);
    tabel.put("/versi-naskah/{versi}/pdf", PESERTA);
    tabel.put("/disposisi/{disposisi}/lembar", PESERTA);
    tabel.put("/unggahan/{unggahan}", PESERTA);
    tabel.put("/bukti/{bukti}", PESERTA);
    tabel.put("/tugas/{ukur}/capaian", EnumSet.of(Akun.KEPALA_UPT));
    tabel.put("/tugas/{diukur}/capaian", PESERTA);
    tabel.put("/tugas/{ukur}", EnumSet.of(Akun.KEPALA_UPT));
    tabel.put("/tugas/{ukur}/lembar-kerja", EnumSet.of(Akun.KEPALA_UPT));
    tabel.put("/tugas/{ukur}/alih", PENGAWAS);
    tabel.put("/distribusi/{kiriman}", EnumSet.of(Akun.KEPALA_UPT));
    tabel.put("/tugas/{kepala}", EnumSet.of(Akun.KEPALA_DINAS));
    tabel.put("/tugas/{konsep}", EnumSet.of(Akun.FUNGSIONAL_SATU));
    tabel.put("/agenda/keluar", PENGAGENDA);
    tabel.put("/agenda/keluar/2026/xlsx", PENGAGENDA);
    tabel.put("/agenda/masuk", PENGAGENDA);
    tabel.putAll(pimpinanRest());
    return tabel;
  }

  /** What heads, planners and administrators see, and meetings. */
  private static Map<String, Set<Akun>> pimpinanRest() {
    Map<String, Set<Akun>> tabel = new HashMap<>();
    tabel.put("/pengawasan", PENGAWAS);
    tabel.put("/pengawasan/ringkasan", PENGAWAS);
    tabel.put("/pengawasan/{proses}", PENGAWAS);
    tabel.put("/unit", SEMUA);
    tabel.put("/kepatuhan", PERENCANA);
    tabel.put("/kepatuhan/pilihan", PERENCANA);
    tabel.put("/kepatuhan/xlsx", PERENCANA);
    tabel.put("/penyerahan", PENERIMA);
    tabel.put("/penyerahan/ringkasan", PENERIMA);
    tabel.put("/penyerahan/xlsx", PENERIMA);
    tabel.put("/kalender?tahun=2026", ADMIN);
    tabel.put("/kalender/2026/xlsx", ADMIN);
    tabel.put("/rapat", SEMUA);
    for (String bagian : List.of("", "/kalender", "/notula", "/keputusan", "/foto")) {
      tabel.put("/rapat/{rapat}" + bagian, RAPAT);
    }
    tabel.put("/sop", SEMUA);
    tabel.put("/siklus/2026", SEMUA);
    tabel.put("/pegawai", ADMIN);
    tabel.put("/rancangan", ADMIN);
    tabel.put("/pengganti", SEMUA);
    return tabel;
  }

  static Map<String, Set<Akun>> halaman() {
    Map<String, Set<Akun>> tabel = new HashMap<>();
    for (String jalur :
        List.of(
            "/proses/{proses}",
            "/naskah/{naskah}",
            "/unduh/naskah/{naskah}",
            "/gambar/naskah/{naskah}/1",
            "/unduh/versi/{versi}",
            "/gambar/versi/{versi}/1",
            "/unduh/disposisi/{disposisi}",
            "/unduh/unggahan/{unggahan}",
            "/unduh/bukti/{bukti}")) {
      tabel.put(jalur, PESERTA);
    }
    tabel.put("/tugas/{ukur}", EnumSet.of(Akun.KEPALA_UPT));
    tabel.put("/unduh/lembar-kerja/{ukur}", EnumSet.of(Akun.KEPALA_UPT));
    tabel.put("/tugas/{kepala}", EnumSet.of(Akun.KEPALA_DINAS));
    tabel.put("/tugas/{konsep}", EnumSet.of(Akun.FUNGSIONAL_SATU));
    tabel.put("/alih/{ukur}", PENGAWAS);
    tabel.put("/agenda", PENGAGENDA);
    tabel.put("/agenda/masuk", PENGAGENDA);
    tabel.put("/unduh/agenda-keluar/2026", PENGAGENDA);
    tabel.putAll(pimpinanHalaman());
    return tabel;
  }

  private static Map<String, Set<Akun>> pimpinanHalaman() {
    Map<String, Set<Akun>> tabel = new HashMap<>();
    tabel.put("/pengawasan", PENGAWAS);
    tabel.put("/pengawasan/{proses}", PENGAWAS);
    tabel.put("/unit", SEMUA);
    tabel.put("/kepatuhan", PERENCANA);
    tabel.put("/unduh/kepatuhan/2026-01-01/2026-12-31/semua/semua", PERENCANA);
    tabel.put("/penyerahan", PENERIMA);
    tabel.put("/unduh/penyerahan/2026/semua/semua", PENERIMA);
    tabel.put("/rapat", SEMUA);
    tabel.put("/rapat/{rapat}", RAPAT);
    tabel.put("/unduh/kalender-rapat/{rapat}", RAPAT);
    tabel.put("/sop", SEMUA);
    tabel.put("/siklus", SEMUA);
    tabel.put("/admin/penugasan", ADMIN);
    tabel.put("/admin/sop", ADMIN);
    tabel.put("/admin/kalender", ADMIN);
    tabel.put("/unduh/kalender/2026", ADMIN);
    return tabel;
  }

  private static Set<Akun> gabung(Set<Akun> sebagian, Akun... lain) {
    Set<Akun> semua = EnumSet.copyOf(sebagian);
    semua.addAll(Arrays.asList(lain));
    return semua;
  }
}
