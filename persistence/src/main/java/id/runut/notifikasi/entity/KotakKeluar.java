package id.runut.notifikasi.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The outbox: a mail that leaves after the commit that caused it, once. {@code kunciUnik} names the
 * event and the addressee, so that a repeated event adds nothing.
 */
@Entity
public class KotakKeluar extends EntitasDasar {

  private static final long JEDA_AWAL = 30;
  private static final long JEDA_TERPANJANG = 3600;
  private static final int BERLIPAT = 7;

  /** Three days and a little: a mail server may be away over a long weekend. */
  private static final int PERCOBAAN_TERBANYAK = 80;

  private String kunciUnik;
  private UUID jabatanId;
  private String kunci;
  private String argumen;
  private String tautan;
  private Instant dibuat;
  private Instant terkirim;
  private Instant berikutnya;
  private int percobaan;
  private String lampiranNama;
  private String lampiranJenis;

  /** A small text file that goes along; null for none. */
  private String lampiran;

  protected KotakKeluar() {}

  public KotakKeluar(
      String kunciUnik,
      UUID jabatanId,
      String kunci,
      String argumen,
      String tautan,
      Instant dibuat) {
    this.kunciUnik = kunciUnik;
    this.jabatanId = jabatanId;
    this.kunci = kunci;
    this.argumen = argumen;
    this.tautan = tautan;
    this.dibuat = dibuat;
    this.berikutnya = dibuat;
  }

  /**
   * Encloses a small text file.
   *
   * @param jenis its media type
   */
  public KotakKeluar berlampiran(String nama, String jenis, String isi) {
    this.lampiranNama = Objects.requireNonNull(nama, "nama");
    this.lampiranJenis = Objects.requireNonNull(jenis, "jenis");
    this.lampiran = Objects.requireNonNull(isi, "isi");
    return this;
  }

  /** Records that the mail has been handed to the mail server. */
  public void tandaiTerkirim(Instant kini) {
    terkirim = kini;
    berikutnya = null;
  }

  /** Plans the next attempt, later each time up to an hour; gives up after three days. */
  public void tunda(Instant kini) {
    percobaan++;
    long jeda = Math.min(JEDA_AWAL << Math.min(percobaan, BERLIPAT), JEDA_TERPANJANG);
    berikutnya = percobaan >= PERCOBAAN_TERBANYAK ? null : kini.plusSeconds(jeda);
  }

  public UUID getJabatanId() {
    return jabatanId;
  }

  public String getKunci() {
    return kunci;
  }

  public String getArgumen() {
    return argumen;
  }

  public String getTautan() {
    return tautan;
  }

  public String getKunciUnik() {
    return kunciUnik;
  }

  public Instant getDibuat() {
    return dibuat;
  }

  public String getLampiranNama() {
    return lampiranNama;
  }

  public String getLampiranJenis() {
    return lampiranJenis;
  }

  /** The enclosed file; null for none. */
  public String getLampiran() {
    return lampiran;
  }
}
