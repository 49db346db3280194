package id.runut.perancang.control;

import id.runut.perancang.boundary.TemuanSop;
import id.runut.perancang.boundary.TerbitkanSop;
import id.runut.perancang.boundary.VersiTerbit;
import id.runut.perancang.entity.RancanganSop;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.control.PenerbitSop;
import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.Sop;
import id.runut.sop.entity.SopRepository;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Pesan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Makes a draft a version that new processes run on. */
@ApplicationScoped
public class PenerbitRancangan {

  private static final int NOMOR_TERPANJANG = 150;
  private static final int NAMA_TERPANJANG = 200;
  private static final int SEBUTAN_TERPANJANG = 40;
  private static final String EFEKTIF = "Tanggal efektif";
  private static final String REVISI = "Tanggal revisi";
  private static final String PENGESAHAN = "Ditetapkan dengan";

  @Inject PengelolaRancangan pengelola;
  @Inject PemeriksaRancangan pemeriksa;
  @Inject PenerbitSop penerbit;
  @Inject SopRepository sop;
  @Inject ProsesRepository proses;

  /**
   * @throws DataTidakSah when the approval is incomplete, or with every fault of the draft
   * @throws KeadaanTidakSah when another version has been published since the draft was copied
   */
  public VersiTerbit terbitkan(UUID id, TerbitkanSop perintah) {
    RancanganSop r = pengelola.ambil(id, perintah.versi());
    periksaPengesahan(perintah);
    DefinisiSop definisi = disahkan(pengelola.definisi(r), perintah);
    UUID instansiId = r.getInstansiId();
    periksaIsi(pemeriksa.periksa(instansiId, definisi));
    Sop milik = sop.kunciAtauBuat(instansiId, r.getKode(), definisi.nama());
    periksaDasar(r, milik);
    VersiSop versi =
        penerbit.terbitkan(
            milik,
            definisi,
            v ->
                v.disahkan(
                    perintah.nomor().strip(),
                    perintah.oleh().strip(),
                    perintah.tanggal(),
                    pengelola.pelaku()),
            pengelola.pelaku());
    pengelola.terbit(r, versi);
    return new VersiTerbit(
        versi.getId(),
        milik.getKode(),
        versi.getNomor(),
        proses.berjalanDiVersiLain(instansiId, milik.getId(), versi.getId()).size());
  }

  private static void periksaPengesahan(TerbitkanSop perintah) {
    List<Kekeliruan> kurang = new ArrayList<>();
    periksaTeks(kurang, "sebutan", perintah.sebutan(), SEBUTAN_TERPANJANG);
    periksaTeks(kurang, "nomor", perintah.nomor(), NOMOR_TERPANJANG);
    periksaTeks(kurang, "oleh", perintah.oleh(), NAMA_TERPANJANG);
    if (perintah.tanggal() == null) {
      kurang.add(new Kekeliruan("tanggal", Pesan.dari("perancang.terbit.tanggalWajib")));
    }
    if (!kurang.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("perancang.terbit.kurang"), kurang);
    }
  }

  private static void periksaTeks(
      List<Kekeliruan> kurang, String medan, String teks, int terpanjang) {
    if (teks == null || teks.isBlank() || teks.strip().length() > terpanjang) {
      kurang.add(new Kekeliruan(medan, Pesan.dari("perancang.terbit.wajib", terpanjang)));
    }
  }

  private static void periksaIsi(List<TemuanSop> temuan) {
    List<Kekeliruan> halangan =
        temuan.stream()
            .filter(TemuanSop::menghalangi)
            .map(t -> new Kekeliruan(tempat(t), t.pesan()))
            .toList();
    if (!halangan.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("perancang.masihKeliru", halangan.size()), halangan);
    }
  }

  private static String tempat(TemuanSop t) {
    String bagian = t.bagian().name().toLowerCase(Locale.ROOT);
    return t.kunci() == null ? bagian : bagian + " " + t.kunci();
  }

  /** Of two who change the same version the second must not undo what the first has published. */
  private void periksaDasar(RancanganSop r, Sop milik) {
    UUID terbaru = sop.versiTerbaru(milik.getId()).map(VersiSop::getId).orElse(null);
    if (!Objects.equals(terbaru, r.getDasarId())) {
      VersiSop lain = sop.versi(terbaru).orElseThrow();
      throw new KeadaanTidakSah("perancang.dasarUsang", lain.getNomor(), lain.getDiterbitkan());
    }
  }

  /** The approval is told by the form too: dates, and the decision that it was made by. */
  private static DefinisiSop disahkan(DefinisiSop d, TerbitkanSop perintah) {
    Map<String, List<String>> identitas = new LinkedHashMap<>(d.identitas());
    String tanggal = perintah.tanggal().toString();
    identitas.put(REVISI, List.of(tanggal));
    identitas.put(EFEKTIF, List.of(tanggal));
    identitas.put(PENGESAHAN, List.of(perintah.nomor().strip()));
    return new DefinisiSop(
        d.kode(),
        d.instansi(),
        d.nama(),
        perintah.sebutan().strip(),
        identitas,
        d.pemicu(),
        d.peran(),
        d.dokumen(),
        d.luar(),
        d.catatan(),
        d.langkah());
  }
}
