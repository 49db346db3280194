package id.runut.naskah.control;

import id.runut.berkas.boundary.InfoBerkas;
import id.runut.naskah.entity.GambarNaskah;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.TataRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which pictures a letter may show: those that were brought into it, and no others. */
@ApplicationScoped
public class PenggunaGambar {

  /** Where a body finds a picture, before its SHA-256. */
  public static final String ALAMAT = "/gambar/isi/";

  private static final Pattern DISEBUT = Pattern.compile(ALAMAT + "([0-9a-f]{64})");
  private static final int TERBANYAK = 40;

  @Inject TataRepository repository;
  @Inject Jam jam;

  public List<GambarNaskah> gambar(String sha256) {
    return repository.gambar(sha256);
  }

  /** Brings a picture into a letter; the same one only once. */
  public void catat(Naskah naskah, InfoBerkas berkas, Pelaku pelaku) {
    List<GambarNaskah> semua = repository.gambarNaskah(naskah.getId());
    if (semua.stream().anyMatch(g -> g.getSha256().equals(berkas.sha256()))) {
      return;
    }
    if (semua.size() >= TERBANYAK) {
      throw new DataTidakSah("naskah.terlaluBanyak", TERBANYAK);
    }
    repository.simpan(
        new GambarNaskah(naskah.getId(), berkas.id(), berkas.sha256(), jam.sekarang(), pelaku));
  }

  /**
   * @param semula body as it was kept before; what it shows already may stay
   * @throws DataTidakSah when the new body shows a picture that was not brought into the letter
   */
  void pastikanMilik(Naskah naskah, String semula, String baru) {
    Set<String> asing = disebut(baru);
    asing.removeAll(disebut(semula));
    if (!asing.isEmpty()) {
      repository.gambarNaskah(naskah.getId()).forEach(g -> asing.remove(g.getSha256()));
    }
    if (!asing.isEmpty()) {
      throw new DataTidakSah("naskah.gambar.asing");
    }
  }

  private static Set<String> disebut(String isi) {
    return DISEBUT.matcher(isi).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }
}
