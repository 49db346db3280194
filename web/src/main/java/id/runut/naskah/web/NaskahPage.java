package id.runut.naskah.web;

import id.runut.naskah.boundary.NaskahService;
import id.runut.naskah.boundary.RincianNaskah;
import id.runut.umum.boundary.TidakDitemukan;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;

/**
 * One letter with its versions and initials. Offers what the task's page offers about its letter
 * ({@link DokumenPage}), so that both show it with the same fragment.
 */
@Named
@RequestScoped
public class NaskahPage {

  @Inject NaskahService service;
  @Inject BandingPage banding;

  @Inject
  @Param(pathIndex = 0)
  String alamatHalaman;

  @Inject
  @Param(pathIndex = 1)
  String bagian;

  private RincianNaskah naskah;

  /** Reads the letter, if the address names one. */
  public void muat() {
    if (!isDaftar()) {
      naskah = service.rincian(id());
      if (isBanding()) {
        banding.muat(naskah);
      }
    }
  }

  /** Whether its versions are compared. */
  public boolean isBanding() {
    return "banding".equals(bagian);
  }

  /** Whether no letter is named in the address, so that the list is meant. */
  public boolean isDaftar() {
    return alamatHalaman == null || alamatHalaman.isBlank();
  }

  public RincianNaskah getNaskah() {
    return naskah;
  }

  /** None: the page of a letter shows that letter alone. */
  public List<RincianNaskah> getLain() {
    return List.of();
  }

  public boolean isAda() {
    return naskah != null && naskah.versi() != null;
  }

  public boolean isTerbit() {
    return naskah != null && naskah.berkasId() != null;
  }

  /** Page numbers, from 1. */
  public List<Integer> getHalaman() {
    return isAda() ? IntStream.rangeClosed(1, naskah.jumlahHalaman()).boxed().toList() : List.of();
  }

  /** What pictures and PDF are found under: {@code naskah/<id>} or {@code versi/<id>}. */
  public String getAlamat() {
    return isTerbit() ? "naskah/" + naskah.id() : "versi/" + naskah.versi().id();
  }

  private UUID id() {
    try {
      return UUID.fromString(alamatHalaman);
    } catch (IllegalArgumentException e) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
  }
}
