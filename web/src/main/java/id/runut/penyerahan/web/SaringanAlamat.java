package id.runut.penyerahan.web;

import id.runut.penyerahan.boundary.SaringanPenyerahan;
import id.runut.penyerahan.entity.KeadaanPenyerahan;
import id.runut.umum.web.Zona;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Year;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** What the address chooses; whatever in it is none of what there is chooses nothing. */
@RequestScoped
public class SaringanAlamat {

  /** Stands for no choice in addresses. */
  static final String SEMUA = "semua";

  @Inject
  @Param(name = "tahun")
  String tahun;

  @Inject
  @Param(name = "sop")
  String sop;

  @Inject
  @Param(name = "keadaan")
  String keadaan;

  @Inject
  @Param(name = "hal")
  Integer halaman;

  @Inject Zona zona;

  /** The chosen year; this one unless the address says otherwise, null for all. */
  Integer tahun() {
    return tahun == null ? Integer.valueOf(Year.now(zona.get()).getValue()) : tahun(tahun);
  }

  UUID sop() {
    return sop(sop);
  }

  KeadaanPenyerahan keadaan() {
    return keadaan(keadaan);
  }

  SaringanPenyerahan saringan() {
    return new SaringanPenyerahan(tahun(), sop(), keadaan());
  }

  /** Number of the page, from 1. */
  int halaman() {
    return halaman == null || halaman < 1 ? 1 : halaman;
  }

  static Integer tahun(String teks) {
    return teks.matches("20\\d\\d") ? Integer.valueOf(teks) : null;
  }

  static UUID sop(String teks) {
    try {
      return teks == null || teks.isBlank() ? null : UUID.fromString(teks);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  static KeadaanPenyerahan keadaan(String teks) {
    return Stream.of(KeadaanPenyerahan.values())
        .filter(k -> k.name().equals(teks))
        .findFirst()
        .orElse(null);
  }
}
