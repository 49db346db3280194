package id.runut.uji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.runut.audit.boundary.AuditService;
import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.boundary.OrganisasiService;
import id.runut.organisasi.boundary.PenugasanService;
import id.runut.organisasi.boundary.TunjukPengganti;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.entity.Pelaku;
import jakarta.ejb.EJBTransactionRequiredException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rig itself: what other integration tests rely on. */
class RangkaUjiIT {

  private static BasisData basisData;
  private static Perakit perakit;

  @BeforeAll
  static void siapkan() {
    basisData = BasisData.segar();
    perakit = new Perakit(basisData);
  }

  @Test
  void pelakuMemegangJabatannyaDanJabatanYangDigantikannya() {
    LocalDate kini = LocalDate.now(java.time.ZoneId.of("Asia/Makassar"));
    PenugasanService penugasan = perakit.ambil(PenugasanService.class);
    OrganisasiService organisasi = perakit.ambil(OrganisasiService.class);
    perakit
        .pelaku()
        .sebagai(
            Pemeran.ADMIN,
            () ->
                penugasan.tunjuk(
                    new TunjukPengganti(
                        Pemeran.SEKRETARIS.jabatanId(),
                        Pemeran.KASUBBAG.pegawaiId(),
                        JenisPenugasan.PLH,
                        kini,
                        kini.plusDays(1),
                        "800/1",
                        kini,
                        null)));
    perakit.pelaku().menjadi(Pemeran.KASUBBAG);
    assertEquals(
        List.of("Kasubbag Program", "Plh. Sekretaris"),
        organisasi.saya().jabatan().stream().map(JabatanDipegang::namaSingkat).toList());
  }

  @Test
  void metodeMandatoryMenolakTanpaTransaksi() {
    AuditService audit = perakit.ambil(AuditService.class);
    assertThrows(
        EJBTransactionRequiredException.class,
        () -> audit.catat("uji", "uji", "uji", null, Pelaku.sistem(), Map.of()));
  }

  @Test
  void kesalahanMembatalkanTransaksiTetapiPenolakanTetapTercatat() {
    AuditService audit = perakit.ambil(AuditService.class);
    NotifikasiService notifikasi = perakit.ambil(NotifikasiService.class);
    assertThrows(
        IllegalStateException.class,
        () ->
            basisData.dalamTransaksi(
                () -> {
                  notifikasi.beritahu(
                      "uji", List.of(Pemeran.KEPALA.jabatanId()), Pesan.dari("uji"), "/");
                  audit.catatPenolakan("uji-tolak", "uji", null, Pelaku.sistem(), Map.of());
                  throw new IllegalStateException("on purpose");
                }));
    assertEquals(0, basisData.angka("select count(*) from notifikasi"));
    assertEquals(1, basisData.angka("select count(*) from jejak_audit where rantai = 'uji-tolak'"));
  }
}
