package id.runut.sop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.runut.audit.boundary.AuditService;
import id.runut.uji.BasisData;
import id.runut.uji.IsiBasisData;
import id.runut.uji.Perakit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A broken definition file does not keep the portal from starting, and is not passed over. */
class PemuatSopIT {

  private static final String BERKAS = "sulteng-dkukm-pengumpulan-data.yaml";

  @Test
  void aBrokenFilePublishesNothingAndLeavesEveryFaultInTheLog() throws IOException {
    BasisData basisData = BasisData.segar();
    Perakit perakit = new Perakit(basisData);
    perakit.ambil(PemuatSop.class);
    PemuatSop pemuat = new PemuatSop();
    pemuat.penerbit = perakit.ambil(PenerbitSop.class);
    pemuat.audit = perakit.ambil(AuditService.class);
    String semula = IsiBasisData.sidik(basisData);

    pemuat.muat(
        BERKAS, sumber().replace("jenis: ukur", "jenis: menari").replace("versi: \"2024\"", ""));

    assertEquals(semula, IsiBasisData.sidik(basisData));
    assertEquals(
        1,
        basisData.angka(
            "select count(*) from jejak_audit where rantai = 'portal' and tindakan = 'ditolak'"
                + " and objek = 'sop' and rincian like '%berkas="
                + BERKAS
                + "%keliru001=%keliru002=%'"));
  }

  private static String sumber() throws IOException {
    try (InputStream isi = PemuatSop.class.getResourceAsStream("/sop/" + BERKAS)) {
      return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
