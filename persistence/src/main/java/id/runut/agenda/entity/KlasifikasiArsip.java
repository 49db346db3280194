package id.runut.agenda.entity;

import id.runut.umum.entity.EntitasDasar;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class of papers (klasifikasi arsip): its code stands in letter numbers, its retention says how
 * long what is filed under it is kept. Without an agency it holds for all; an agency's own row
 * takes its place.
 */
@Entity
public class KlasifikasiArsip extends EntitasDasar {

  private static final int ANGKA = 5;

  private UUID instansiId;
  private String kode;
  private String urutan;
  private String induk;
  private String nama;
  private Integer aktif;
  private Integer inaktif;

  @Enumerated(EnumType.STRING)
  private Nasib nasib;

  private boolean berlaku;

  protected KlasifikasiArsip() {}

  /** A class of the agency's own. */
  public KlasifikasiArsip(UUID instansiId, String kode) {
    this.instansiId = Objects.requireNonNull(instansiId, "instansiId");
    this.kode = Objects.requireNonNull(kode, "kode");
    this.urutan = urutan(kode);
    this.berlaku = true;
  }

  /** By what it is sorted: every part as long as the others, so that 10 follows 9. */
  private static String urutan(String kode) {
    return Stream.of(kode.split("\\."))
        .map(b -> "0".repeat(Math.max(0, ANGKA - b.length())) + b)
        .collect(Collectors.joining("."));
  }

  /** Names it and puts it below another. */
  public KlasifikasiArsip bernama(String nama, String induk) {
    this.nama = Objects.requireNonNull(nama, "nama");
    this.induk = induk;
    return this;
  }

  /**
   * How long its papers are kept; all three or none.
   *
   * @param aktif years at hand
   * @param inaktif years put by after that
   */
  public KlasifikasiArsip disimpan(Integer aktif, Integer inaktif, Nasib nasib) {
    this.aktif = aktif;
    this.inaktif = inaktif;
    this.nasib = nasib;
    return this;
  }

  /** Whether new letters may take it. */
  public KlasifikasiArsip berlaku(boolean berlaku) {
    this.berlaku = berlaku;
    return this;
  }

  /** Null for a class that holds for all agencies. */
  public UUID getInstansiId() {
    return instansiId;
  }

  public String getKode() {
    return kode;
  }

  public String getInduk() {
    return induk;
  }

  public String getNama() {
    return nama;
  }

  /** Years at hand; null where nothing is said. */
  public Integer getAktif() {
    return aktif;
  }

  /** Years put by, after those at hand; null where nothing is said. */
  public Integer getInaktif() {
    return inaktif;
  }

  /** Null where nothing is said. */
  public Nasib getNasib() {
    return nasib;
  }

  public boolean isBerlaku() {
    return berlaku;
  }
}
