package id.runut.naskah.entity;

import id.runut.umum.entity.EntitasDasar;
import id.runut.umum.entity.Pelaku;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A comment on a passage of a version, or an answer to one. */
@Entity
public class KomentarNaskah extends EntitasDasar {

  private UUID naskahId;
  private int nomorVersi;
  private UUID indukId;
  private int blok;
  private String kutipan;
  private String awalan;
  private String akhiran;
  private String isi;
  private Instant dibuat;
  @Embedded private Pelaku pelaku;
  private Instant selesai;
  private String selesaiOleh;

  protected KomentarNaskah() {}

  /**
   * @param blok place of the passage's block in that version, from 0
   * @param kutipan the passage
   * @param awalan what stands before it in the block
   * @param akhiran what stands behind it in the block
   */
  public KomentarNaskah(
      VersiNaskah versi,
      int blok,
      String kutipan,
      String awalan,
      String akhiran,
      String isi,
      Instant dibuat,
      Pelaku pelaku) {
    this.naskahId = versi.getNaskah().getId();
    this.nomorVersi = versi.getNomor();
    this.blok = blok;
    this.kutipan = Objects.requireNonNull(kutipan, "kutipan");
    this.awalan = Objects.requireNonNull(awalan, "awalan");
    this.akhiran = Objects.requireNonNull(akhiran, "akhiran");
    this.isi = Objects.requireNonNull(isi, "isi");
    this.dibuat = Objects.requireNonNull(dibuat, "dibuat");
    this.pelaku = Objects.requireNonNull(pelaku, "pelaku");
  }

  /** An answer; it stands where the comment stands. */
  public KomentarNaskah balas(String jawaban, Instant kini, Pelaku oleh) {
    if (indukId != null) {
      throw new IllegalStateException("an answer is not answered, its comment is");
    }
    KomentarNaskah balasan = new KomentarNaskah();
    balasan.naskahId = naskahId;
    balasan.nomorVersi = nomorVersi;
    balasan.indukId = getId();
    balasan.blok = blok;
    balasan.kutipan = kutipan;
    balasan.awalan = awalan;
    balasan.akhiran = akhiran;
    balasan.isi = Objects.requireNonNull(jawaban, "jawaban");
    balasan.dibuat = Objects.requireNonNull(kini, "kini");
    balasan.pelaku = Objects.requireNonNull(oleh, "oleh");
    return balasan;
  }

  /** What it asks for has been done, or needs not be done. Closing twice changes nothing. */
  public void selesaikan(Instant kini, Pelaku oleh) {
    if (selesai == null) {
      this.selesai = Objects.requireNonNull(kini, "kini");
      this.selesaiOleh = oleh.getNama();
    }
  }

  public UUID getNaskahId() {
    return naskahId;
  }

  public int getNomorVersi() {
    return nomorVersi;
  }

  public UUID getIndukId() {
    return indukId;
  }

  public int getBlok() {
    return blok;
  }

  public String getKutipan() {
    return kutipan;
  }

  public String getAwalan() {
    return awalan;
  }

  public String getAkhiran() {
    return akhiran;
  }

  public String getIsi() {
    return isi;
  }

  public Instant getDibuat() {
    return dibuat;
  }

  public Pelaku getPelaku() {
    return pelaku;
  }

  public Instant getSelesai() {
    return selesai;
  }

  public String getSelesaiOleh() {
    return selesaiOleh;
  }
}
