package id.runut.agenda.control;

import id.runut.agenda.boundary.HasilImporKlasifikasi;
import id.runut.agenda.boundary.IsiKlasifikasi;
import id.runut.agenda.control.TabelKlasifikasi.Terbaca;
import id.runut.agenda.entity.KlasifikasiArsip;
import id.runut.agenda.entity.KlasifikasiRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes classes of papers over from a table: all of it or nothing. */
@ApplicationScoped
public class PengimporKlasifikasi {

  private static final int CONTOH = 20;

  @Inject KlasifikasiRepository repository;

  /**
   * What the table would change.
   *
   * @throws DataTidakSah with every fault by its line
   */
  public HasilImporKlasifikasi timbang(UUID instansiId, byte[] isi) {
    return banding(instansiId, isi, false);
  }

  /**
   * Changes it, in the caller's transaction. The same table once more changes nothing.
   *
   * @throws DataTidakSah with every fault by its line
   */
  public HasilImporKlasifikasi impor(UUID instansiId, byte[] isi) {
    return banding(instansiId, isi, true);
  }

  /** Writes one class of the agency's own, in place of what held before. */
  public void simpan(UUID instansiId, IsiKlasifikasi isi) {
    Map<String, KlasifikasiArsip> ada = ada(instansiId);
    List<Kekeliruan> keliru = new ArrayList<>();
    AturanKlasifikasi.isi(isi).forEach(p -> keliru.add(new Kekeliruan("kode", p)));
    Map<String, String> induk = indukBaru(ada, List.of(isi));
    if (keliru.isEmpty()) {
      indukKeliru(isi, induk).ifPresent(p -> keliru.add(new Kekeliruan("induk", p)));
    }
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("klasifikasi.belumBenar"), keliru);
    }
    tulis(instansiId, isi, induk.get(isi.kode()), ada.get(isi.kode()));
  }

  private HasilImporKlasifikasi banding(UUID instansiId, byte[] isi, boolean menulis) {
    List<Kekeliruan> keliru = new ArrayList<>();
    List<Terbaca> semua = TabelKlasifikasi.baca(isi, keliru);
    Map<String, KlasifikasiArsip> ada = ada(instansiId);
    Map<String, String> induk = indukBaru(ada, semua.stream().map(Terbaca::isi).toList());
    for (Terbaca t : semua) {
      indukKeliru(t.isi(), induk)
          .ifPresent(
              p ->
                  keliru.add(
                      new Kekeliruan(
                          "Baris " + t.baris(),
                          Pesan.dari("klasifikasi.keliru.baris", String.valueOf(t.baris()), p))));
    }
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("klasifikasi.impor.keliru", keliru.size()), keliru);
    }
    List<IsiKlasifikasi> berbeda =
        semua.stream()
            .map(Terbaca::isi)
            .filter(k -> !sama(k, induk.get(k.kode()), ada.get(k.kode())))
            .toList();
    if (menulis) {
      berbeda.forEach(k -> tulis(instansiId, k, induk.get(k.kode()), ada.get(k.kode())));
    }
    int baru = (int) berbeda.stream().filter(k -> !ada.containsKey(k.kode())).count();
    return new HasilImporKlasifikasi(
        baru,
        berbeda.size() - baru,
        semua.size() - berbeda.size(),
        berbeda.stream().limit(CONTOH).toList());
  }

  private Map<String, KlasifikasiArsip> ada(UUID instansiId) {
    return repository.semua(instansiId).stream()
        .collect(Collectors.toMap(KlasifikasiArsip::getKode, k -> k));
  }

  /** Every code with the one above it, as it will be. */
  private static Map<String, String> indukBaru(
      Map<String, KlasifikasiArsip> ada, List<IsiKlasifikasi> baru) {
    Map<String, String> induk = new HashMap<>();
    ada.forEach((kode, k) -> induk.put(kode, k.getInduk()));
    baru.forEach(k -> induk.put(k.kode(), null));
    baru.forEach(k -> induk.put(k.kode(), AturanKlasifikasi.induk(k, induk.keySet())));
    return induk;
  }

  /** A parent has to be there; going up must end at the top. */
  private static Optional<Pesan> indukKeliru(IsiKlasifikasi k, Map<String, String> induk) {
    Set<String> dilewati = new HashSet<>();
    String kini = k.kode();
    while (kini != null) {
      if (!dilewati.add(kini)) {
        return Optional.of(Pesan.dari("klasifikasi.keliru.melingkar", k.kode()));
      }
      if (!induk.containsKey(kini)) {
        return Optional.of(Pesan.dari("klasifikasi.keliru.tanpaInduk", k.kode(), kini));
      }
      kini = induk.get(kini);
    }
    return Optional.empty();
  }

  private static boolean sama(IsiKlasifikasi k, String induk, KlasifikasiArsip ada) {
    return ada != null
        && ada.getNama().equals(k.nama())
        && Objects.equals(ada.getInduk(), induk)
        && Objects.equals(ada.getAktif(), k.aktif())
        && Objects.equals(ada.getInaktif(), k.inaktif())
        && ada.getNasib() == k.nasib()
        && ada.isBerlaku() == k.berlaku();
  }

  private void tulis(UUID instansiId, IsiKlasifikasi k, String induk, KlasifikasiArsip ada) {
    boolean milik = ada != null && ada.getInstansiId() != null;
    KlasifikasiArsip baris = milik ? ada : new KlasifikasiArsip(instansiId, k.kode());
    baris
        .bernama(k.nama().strip(), induk)
        .disimpan(k.aktif(), k.inaktif(), k.nasib())
        .berlaku(k.berlaku());
    if (!milik) {
      repository.simpan(baris);
    }
  }
}
