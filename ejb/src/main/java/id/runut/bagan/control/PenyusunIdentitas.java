package id.runut.bagan.control;

import id.runut.bagan.boundary.IdentitasSop;
import id.runut.bagan.boundary.IdentitasSop.Butir;
import id.runut.umum.control.Penanggalan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Sorts what a definition says of itself into the fields of the official form. The form's own
 * fields are always there, and what it has no field for is kept below number and dates.
 */
public final class PenyusunIdentitas {

  private static final String DISAHKAN = "Disahkan oleh";
  private static final String UNIT = "Unit";

  private static final List<Medan> KEPALA =
      List.of(
          new Medan("Nomor", "identitas.nomor"),
          new Medan("Tanggal pembuatan", "identitas.tanggalPembuatan"),
          new Medan("Tanggal revisi", "identitas.tanggalRevisi"),
          new Medan("Tanggal efektif", "identitas.tanggalEfektif"));

  private static final List<Medan> URAIAN =
      List.of(
          new Medan("Dasar hukum", "identitas.dasarHukum"),
          new Medan("Kualifikasi pelaksana", "identitas.kualifikasi"),
          new Medan("Keterkaitan", "identitas.keterkaitan"),
          new Medan("Peralatan", "identitas.peralatan"),
          new Medan("Peringatan", "identitas.peringatan"),
          new Medan("Pencatatan dan pendataan", "identitas.pencatatan"));

  private PenyusunIdentitas() {}

  /** Field of a definition, and the words for it on the form. */
  private record Medan(String nama, String kunci) {

    Butir butir(Map<String, List<String>> identitas) {
      return new Butir(
          KataBagan.dari(kunci),
          identitas.getOrDefault(nama, List.of()).stream()
              .map(PenyusunIdentitas::tanggal)
              .toList());
    }
  }

  public static IdentitasSop susun(Map<String, List<String>> identitas) {
    List<Butir> kepala = new ArrayList<>(KEPALA.stream().map(m -> m.butir(identitas)).toList());
    identitas.forEach(
        (nama, isi) -> {
          if (!dikenal(nama)) {
            kepala.add(
                new Butir(
                    nama.toUpperCase(Locale.ROOT),
                    isi.stream().map(PenyusunIdentitas::tanggal).toList()));
          }
        });
    return new IdentitasSop(
        identitas.getOrDefault(UNIT, List.of()),
        kepala,
        identitas.getOrDefault(DISAHKAN, List.of()),
        URAIAN.stream().map(m -> m.butir(identitas)).toList());
  }

  private static boolean dikenal(String nama) {
    return Set.of(DISAHKAN, UNIT).contains(nama)
        || KEPALA.stream().anyMatch(m -> m.nama().equals(nama))
        || URAIAN.stream().anyMatch(m -> m.nama().equals(nama));
  }

  /** A date as definitions write it, {@code 2017-01-09}, as official papers do. */
  private static String tanggal(String teks) {
    return teks.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")
        ? Penanggalan.tanggal(LocalDate.parse(teks))
        : teks;
  }
}
