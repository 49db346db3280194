package id.runut.rapat.control;

import id.runut.naskah.control.PembersihIsi;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.rapat.boundary.InfoBagian;
import id.runut.rapat.entity.BagianNotula;
import id.runut.rapat.entity.JenisBagian;
import id.runut.rapat.entity.NotulaRepository;
import id.runut.rapat.entity.Rapat;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Penanggalan;
import id.runut.umum.entity.Pelaku;
import id.runut.umum.pdf.TemplatCetak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps minutes, part by part. */
@ApplicationScoped
public class PenulisNotula {

  /** Longest part with its markup. */
  public static final int TERPANJANG = 100_000;

  @Inject NotulaRepository repository;
  @Inject OrganisasiRepository organisasi;
  @Inject TemplatCetak templat;
  @Inject Jam jam;

  /** All parts; what nobody has written says what the portal proposes. */
  public List<InfoBagian> bagian(Rapat r) {
    Map<JenisBagian, BagianNotula> tersimpan =
        repository.bagian(r.getId()).stream()
            .collect(Collectors.toMap(BagianNotula::getBagian, Function.identity()));
    return Stream.of(JenisBagian.values())
        .map(j -> tersimpan.containsKey(j) ? info(tersimpan.get(j)) : usulan(r, j))
        .toList();
  }

  /** Whether the discussion has been written down. */
  public boolean adaPembahasan(Rapat r) {
    return bagian(r).stream()
        .filter(b -> b.bagian() == JenisBagian.PEMBAHASAN)
        .noneMatch(b -> PembersihIsi.teks(b.isi()).isEmpty());
  }

  /**
   * Saves a part.
   *
   * @param versi counter that the writer has seen
   * @throws SudahBerubah when somebody else has saved it since; the message says who and when
   * @throws DataTidakSah when it is longer than it may be
   */
  public InfoBagian tulis(Rapat r, JenisBagian jenis, String isi, long versi, Pelaku pelaku) {
    BagianNotula lama =
        repository.bagian(r.getId()).stream()
            .filter(b -> b.getBagian() == jenis)
            .findFirst()
            .orElse(null);
    if (versi != (lama == null ? 0 : lama.getVersi() + 1)) {
      throw new SudahBerubah(
          "rapat.notulaSudahBerubah",
          lama == null ? "" : lama.getPelaku().getNama(),
          lama == null ? "" : lama.getPelaku().getNamaJabatan(),
          lama == null ? jam.sekarang() : lama.getDisimpan());
    }
    String bersih = bersihkan(isi);
    if (lama != null && lama.getIsi().equals(bersih)) {
      return info(lama);
    }
    BagianNotula kini = lama;
    if (kini == null) {
      kini = new BagianNotula(r, jenis, bersih, jam.sekarang(), pelaku);
      repository.simpan(kini);
    } else {
      kini.tulis(bersih, jam.sekarang(), pelaku);
    }
    repository.kirimPerubahan();
    return info(kini);
  }

  private static String bersihkan(String isi) {
    if (isi != null && isi.length() > TERPANJANG * 10) {
      throw new DataTidakSah("rapat.notulaPanjang", TERPANJANG);
    }
    String bersih = PembersihIsi.bersihkan(isi);
    if (bersih.length() > TERPANJANG) {
      throw new DataTidakSah("rapat.notulaPanjang", TERPANJANG);
    }
    return bersih;
  }

  private static InfoBagian info(BagianNotula b) {
    return new InfoBagian(
        b.getBagian(), b.getIsi(), b.getVersi() + 1, b.getDisimpan(), b.getPelaku().getNama());
  }

  /** Opening and end are said the same way in all minutes. */
  private InfoBagian usulan(Rapat r, JenisBagian jenis) {
    boolean baku = jenis == JenisBagian.PEMBUKAAN || jenis == JenisBagian.PENUTUP;
    if (!baku || r.getMulai() == null) {
      return new InfoBagian(jenis, "", 0, null, null);
    }
    ZoneId zona = organisasi.instansi(r.getInstansiId()).orElseThrow().getZonaWaktu();
    String pimpinan = organisasi.jabatan(r.getPimpinanId()).map(Jabatan::getNama).orElse("");
    String isi =
        templat.isi(
            "rapat/" + jenis.name().toLowerCase(Locale.ROOT) + ".ftlh",
            Map.of(
                "pimpinan", pimpinan,
                "mulai", Penanggalan.jam(r.getMulai(), zona),
                "selesai", Penanggalan.jam(r.getSelesai(), zona)));
    return new InfoBagian(jenis, PembersihIsi.bersihkan(isi), 0, null, null);
  }
}
