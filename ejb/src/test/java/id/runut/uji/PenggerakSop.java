package id.runut.uji;

import id.runut.sop.boundary.AnggotaTimBaru;
import id.runut.sop.boundary.DaftarPeriksaService;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.HasilLangkah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.MejaKerjaService;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.MulaiProses;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.boundary.PeristiwaLuarService;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.sop.boundary.ProsesService;
import id.runut.sop.boundary.RincianProses;
import id.runut.sop.boundary.SuratMasuk;
import id.runut.sop.boundary.TimProsesService;
import id.runut.sop.boundary.TujuanLangkah;
import id.runut.sop.control.PenerbitSop;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Periode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Drives any SOP of any demo agency, act by act, each by the holder of the task's post. */
public final class PenggerakSop {

  private final BasisData basisData;
  private final Perakit perakit;
  private final MesinProses mesin;

  public PenggerakSop(BasisData basisData, Perakit perakit) {
    this.basisData = basisData;
    this.perakit = perakit;
    this.mesin = perakit.ambil(MesinProses.class);
  }

  /** An open task. */
  public record Terbuka(
      UUID id, int langkah, int putaran, UUID jabatanId, UUID cabang, boolean utama) {}

  /** Publishes a definition. */
  public void terbitkan(String isi) {
    if (perakit.ambil(PenerbitSop.class).terbitkan(isi) == PenerbitSop.Hasil.INSTANSI_TIDAK_ADA) {
      throw new IllegalStateException("no such agency");
    }
  }

  /**
   * Starts an SOP as the first post that has the portal role in its agency.
   *
   * @return id of the process
   */
  public UUID mulai(DefinisiSop sop, String peranPortal, Periode periode) {
    UUID jabatan = jabatan(sop.instansi(), peranPortal).get(0);
    UUID tugas =
        perakit
            .pelaku()
            .sebagaiPemegang(
                jabatan,
                () ->
                    perakit
                        .ambil(ProsesService.class)
                        .mulai(new MulaiProses(sop.kode(), periode, surat(sop))));
    return proses(tugas);
  }

  /** The process of a task. */
  public UUID proses(UUID tugas) {
    return baca(
            "select proses_id from tugas where id = '" + tugas + "'",
            b -> b.getObject(1, UUID.class))
        .get(0);
  }

  /** The post that goes on when the outside event has happened that a process waits for. */
  public UUID yangMenunggu(UUID proses) {
    return baca(
            "select jabatan_id from penantian where tiba is null and proses_id = '" + proses + "'",
            b -> b.getObject(1, UUID.class))
        .get(0);
  }

  private static SuratMasuk surat(DefinisiSop sop) {
    return sop.pemicu().surat() == null
        ? null
        : SuratMasuk.tanpaPindai("065/1/Set", LocalDate.of(2026, 1, 5), "Sekretaris Daerah");
  }

  /** The process of a task, if that is not the first of these posts' own. */
  public Optional<UUID> dipegangLain(Terbuka t, List<UUID> jabatan) {
    return perakit
        .pelaku()
        .sebagaiPemegang(
            jabatan.get(0), () -> perakit.ambil(ProsesService.class).dipegangLain(t.id()));
  }

  /** The posts of an agency with one of its portal roles, in the order of their codes. */
  public List<UUID> jabatan(String instansi, String peranPortal) {
    return baca(
        "select j.id from jabatan j join instansi i on i.id = j.instansi_id where i.kode = '"
            + instansi
            + "' and j.peran = '"
            + peranPortal
            + "' order by j.kode",
        b -> b.getObject(1, UUID.class));
  }

  /** The open tasks of a process, those inside a step first. */
  public List<Terbuka> terbuka(UUID proses) {
    return baca(
        "select id, langkah, putaran, jabatan_id, cabang, utama from tugas where proses_id = '"
            + proses
            + "' and status = 'TERBUKA' order by utama, langkah, jabatan_id, cabang",
        b ->
            new Terbuka(
                b.getObject(1, UUID.class),
                b.getInt(2),
                b.getInt(3),
                b.getObject(4, UUID.class),
                b.getObject(5, UUID.class),
                b.getBoolean(6)));
  }

  /** The process as the holder of a post sees it. */
  public RincianProses rincian(UUID proses, UUID jabatan) {
    return perakit
        .pelaku()
        .sebagaiPemegang(jabatan, () -> perakit.ambil(ProsesService.class).rincian(proses));
  }

  /** Whether the process waits for an outside event. */
  public boolean menunggu(UUID proses) {
    return basisData.angka(
            "select count(*) from proses where menunggu is not null and id = '" + proses + "'")
        > 0;
  }

  /** Tells, as the post that waits, that the event has happened. */
  public HasilLangkah tiba(UUID proses) {
    return perakit
        .pelaku()
        .sebagaiPemegang(
            yangMenunggu(proses),
            () -> perakit.ambil(PeristiwaLuarService.class).tiba(proses, "065/12/Set"));
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
                basisData.dalamTransaksi(() -> tindak(t));
                return true;
              } catch (KeadaanTidakSah belum) {
                if (belum.pesan().kunci().equals("kesalahan.bagianBelumSelesai")) {
                  return false;
                }
                throw belum;
              }
            });
  }

  /** Answers "Tidak". */
  public HasilLangkah kembalikan(Terbuka t) {
    return perakit
        .pelaku()
        .sebagaiPemegang(
            t.jabatanId(),
            () -> {
              String tindakan = tindakan(t);
              return basisData.dalamTransaksi(
                  () ->
                      mesin.kembalikan(mesin.ambil(t.id(), tindakan), List.of("Isi"), "Perbaiki."));
            });
  }

  private void siapkan(Terbuka t) {
    DaftarPeriksaService daftar = perakit.ambil(DaftarPeriksaService.class);
    Set<Integer> semua =
        daftar.butir(t.id()).stream()
            .map(DaftarPeriksaService.Butir::nomor)
            .collect(Collectors.toSet());
    if (!semua.isEmpty()) {
      daftar.centang(t.id(), semua);
    }
  }

  private HasilLangkah tindak(Terbuka t) {
    KonteksTugas konteks = mesin.ambil(t.id(), tindakan(t));
    bentukTim(konteks);
    TujuanLangkah tujuan = mesin.tujuanBerikut(konteks);
    UUID pilihan =
        tujuan.pilihSatu()
            ? tujuan.jabatan().stream().map(PilihanPenerima::jabatanId).findFirst().orElseThrow()
            : null;
    return mesin.selesaikan(konteks, pilihan, Map.of());
  }

  private String tindakan(Terbuka t) {
    return perakit.ambil(MejaKerjaService.class).rincian(t.id()).tindakan().get(0);
  }

  /** Names the team that a task's step forms, unless it is named already. */
  public void bentukTim(Terbuka t, String tindakan) {
    UUID proses = proses(t.id());
    boolean membentuk =
        t.utama()
            && basisData.dalamTransaksi(() -> mesin.definisi(proses)).peran().stream()
                .anyMatch(p -> Integer.valueOf(t.langkah()).equals(p.tim()));
    boolean sudah =
        basisData.angka("select count(*) from anggota_tim where proses_id = '" + proses + "'") > 0;
    if (membentuk && !sudah) {
      basisData.dalamTransaksi(() -> bentukTim(mesin.ambil(t.id(), tindakan)));
    }
  }

  /** A team of the planning staff and all heads of bidang, the first of them in the chair. */
  private void bentukTim(KonteksTugas konteks) {
    DefinisiSop sop = mesin.definisi(konteks.prosesId());
    LangkahSop langkah = konteks.langkah();
    for (PeranSop peran : sop.peran()) {
      if (Integer.valueOf(langkah.nomor()).equals(peran.tim())) {
        List<UUID> jabatan = new ArrayList<>(jabatan(sop.instansi(), "staf"));
        jabatan.addAll(jabatan(sop.instansi(), "kepala_bidang"));
        perakit
            .ambil(TimProsesService.class)
            .tetapkan(
                konteks,
                peran.id(),
                IntStream.range(0, jabatan.size())
                    .mapToObj(i -> new AnggotaTimBaru(jabatan.get(i), i == 0))
                    .toList());
      }
    }
  }

  private interface Pembaca<T> {
    T baca(ResultSet baris) throws SQLException;
  }

  private <T> List<T> baca(String kueri, Pembaca<T> pembaca) {
    List<T> hasil = new ArrayList<>();
    try (var sambungan = basisData.sumber().getConnection();
        var pernyataan = sambungan.createStatement();
        var baris = pernyataan.executeQuery(kueri)) {
      while (baris.next()) {
        hasil.add(pembaca.baca(baris));
      }
      return hasil;
    } catch (SQLException gagal) {
      throw new IllegalStateException(gagal);
    }
  }
}
