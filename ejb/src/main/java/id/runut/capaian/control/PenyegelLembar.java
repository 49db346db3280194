package id.runut.capaian.control;

import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.umum.boundary.Periode;
import id.runut.umum.control.Lingkungan;
import id.runut.umum.control.Sidik;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals workbooks, so that one of another unit, quarter or plan, or one that was made by hand, is
 * recognised. The key is derived from the portal's master key.
 */
@ApplicationScoped
public class PenyegelLembar {

  private static final String ALGORITMA = "HmacSHA256";
  private static final String TUJUAN_KUNCI = "runut/capaian/lembar-kerja";
  private static final int PANJANG_SIDIK = 16;

  private final Lingkungan lingkungan;

  @Inject
  public PenyegelLembar(Lingkungan lingkungan) {
    this.lingkungan = lingkungan;
  }

  protected PenyegelLembar() {
    this(null);
  }

  /** The sealed identity of a unit's workbook. */
  public IdentitasLembar segel(
      UUID unitId, String unit, Periode periode, List<TargetIndikator> target) {
    IdentitasLembar identitas =
        new IdentitasLembar(IdentitasLembar.TEMPLAT, unitId, unit, periode, rencana(target), "");
    return identitas.bertanda(tanda(identitas));
  }

  /** Whether the portal itself has written this identity. */
  public boolean asli(IdentitasLembar identitas) {
    return MessageDigest.isEqual(
        tanda(identitas).getBytes(StandardCharsets.US_ASCII),
        identitas.tanda().getBytes(StandardCharsets.UTF_8));
  }

  /** Fingerprint of what the locked columns hold. */
  static String rencana(List<TargetIndikator> target) {
    String teks =
        target.stream()
            .map(
                t ->
                    String.join(
                        "|",
                        t.indikatorId().toString(),
                        t.kode(),
                        t.nama(),
                        t.satuan(),
                        t.arah().name(),
                        AngkaIndonesia.ketik(t.target())))
            .collect(Collectors.joining("\n"));
    return Sidik.sha256(teks).substring(0, PANJANG_SIDIK);
  }

  private String tanda(IdentitasLembar identitas) {
    byte[] induk = lingkungan.wajib("RUNUT_KUNCI_INDUK").getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(hmac(hmac(induk, TUJUAN_KUNCI), identitas.teks()));
  }

  private static byte[] hmac(byte[] kunci, String teks) {
    try {
      Mac mac = Mac.getInstance(ALGORITMA);
      mac.init(new SecretKeySpec(kunci, ALGORITMA));
      return mac.doFinal(teks.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException tidakMungkin) {
      throw new IllegalStateException(tidakMungkin);
    }
  }
}
