package id.runut.rapat.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Somebody who is invited to a meeting or came to it: a post of the agency, or a guest by name. */
@Entity
public class PesertaRapat extends EntitasDasar {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Rapat rapat;

  private UUID jabatanId;

  /** Name of a guest; empty for a post. */
  private String nama;

  /** Name of the post, or the guest's own. */
  private String jabatan;

  private String instansi;
  private boolean diundang;
  private int urut;
  private Instant hadir;

  @Enumerated(EnumType.STRING)
  private CaraHadir cara;

  private UUID hadirPegawaiId;
  private String hadirNama;
  private String hadirNip;
  private String hadirJabatan;
  private String dicatatOleh;

  protected PesertaRapat() {}

  /** A post of the agency. */
  public static PesertaRapat jabatan(
      Rapat rapat, UUID jabatanId, String jabatan, String instansi, boolean diundang, int urut) {
    return new PesertaRapat(
        rapat,
        Objects.requireNonNull(jabatanId, "jabatanId"),
        "",
        jabatan,
        instansi,
        diundang,
        urut);
  }

  /** A guest, or an official whose post is not invited as such. */
  public static PesertaRapat tamu(
      Rapat rapat, String nama, String jabatan, String instansi, boolean diundang, int urut) {
    return new PesertaRapat(rapat, null, nama, jabatan, instansi, diundang, urut);
  }

  private PesertaRapat(
      Rapat rapat,
      UUID jabatanId,
      String nama,
      String jabatan,
      String instansi,
      boolean diundang,
      int urut) {
    this.rapat = Objects.requireNonNull(rapat, "rapat");
    this.jabatanId = jabatanId;
    this.nama = Objects.requireNonNull(nama, "nama");
    this.jabatan = Objects.requireNonNull(jabatan, "jabatan");
    this.instansi = Objects.requireNonNull(instansi, "instansi");
    this.diundang = diundang;
    this.urut = urut;
  }

  /** Moves it to its place in the list; whoever is listed is invited. */
  public void undang(int urut) {
    this.diundang = true;
    this.urut = urut;
  }

  /** No longer invited; he stays where he has already come. */
  public void tidakDiundang() {
    this.diundang = false;
  }

  /**
   * Notes who came; the first note counts.
   *
   * @param pegawaiId null for guests without a login
   * @param nip null for guests
   * @param jabatan post in which he came, Plh./Plt. included, or as whose substitute
   * @param oleh who noted it; null when he did so himself
   */
  public void hadir(
      CaraHadir cara,
      UUID pegawaiId,
      String nama,
      String nip,
      String jabatan,
      String oleh,
      Instant kini) {
    if (hadir != null) {
      return;
    }
    this.hadir = Objects.requireNonNull(kini, "kini");
    this.cara = Objects.requireNonNull(cara, "cara");
    this.hadirPegawaiId = pegawaiId;
    this.hadirNama = Objects.requireNonNull(nama, "nama");
    this.hadirNip = nip;
    this.hadirJabatan = Objects.requireNonNull(jabatan, "jabatan");
    this.dicatatOleh = oleh;
  }

  /** Takes a note back that was wrong. */
  public void tidakHadir() {
    this.hadir = null;
    this.cara = null;
    this.hadirPegawaiId = null;
    this.hadirNama = null;
    this.hadirNip = null;
    this.hadirJabatan = null;
    this.dicatatOleh = null;
  }

  public Rapat getRapat() {
    return rapat;
  }

  public UUID getJabatanId() {
    return jabatanId;
  }

  public String getNama() {
    return nama;
  }

  public String getJabatan() {
    return jabatan;
  }

  public String getInstansi() {
    return instansi;
  }

  public boolean isDiundang() {
    return diundang;
  }

  public int getUrut() {
    return urut;
  }

  public Instant getHadir() {
    return hadir;
  }

  public CaraHadir getCara() {
    return cara;
  }

  public UUID getHadirPegawaiId() {
    return hadirPegawaiId;
  }

  public String getHadirNama() {
    return hadirNama;
  }

  public String getHadirNip() {
    return hadirNip;
  }

  public String getHadirJabatan() {
    return hadirJabatan;
  }

  public String getDicatatOleh() {
    return dicatatOleh;
  }
}
