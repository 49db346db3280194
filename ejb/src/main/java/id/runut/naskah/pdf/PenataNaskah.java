package id.runut.naskah.pdf;

import id.runut.naskah.boundary.BarisParaf;
import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.TataSurat;
import id.runut.naskah.control.PembacaTata;
import id.runut.naskah.control.PengisiMedan;
import id.runut.naskah.control.PihakNaskah;
import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.Naskah;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.control.PembacaIdentitas;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Penanggalan;
import id.runut.umum.pdf.KodeQr;
import id.runut.umum.pdf.TemplatCetak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Lays letters out as HTML by their kind's template, in their agency's appearance of today. */
@ApplicationScoped
public class PenataNaskah {

  /** Beginning of the ids of the elements that are kept free for visible signatures. */
  private static final String TEMPAT_TANDA_TANGAN = "tempat-tanda-tangan-";

  @Inject TemplatCetak templat;
  @Inject PihakNaskah pihak;
  @Inject OrganisasiRepository organisasi;
  @Inject PembacaTata pembacaTata;
  @Inject Jam jam;

  /**
   * A letter that is not signed: placeholders where the signature will fill in.
   *
   * @param versi number of the version; 0 for the working copy
   */
  public String rancangan(Naskah naskah, IsiSurat isi, int versi, List<BarisParaf> paraf) {
    return rancangan(bahan(naskah, isi, paraf), versi == 0 ? "" : " versi " + versi);
  }

  /** The same for what is no letter of a process yet. */
  public String rancangan(BahanCetak bahan, String keterangan) {
    return html(bahan, konsep(bahan, keterangan));
  }

  /** A specimen: as a draft, with the foot of a signed letter. */
  public String contoh(BahanCetak bahan, DataTerbit data) {
    Map<String, Object> nilai = konsep(bahan, "");
    nilai.put("kaki", kaki(bahan, data));
    return html(bahan, nilai);
  }

  private Map<String, Object> konsep(BahanCetak bahan, String keterangan) {
    Map<String, Object> nilai = NilaiCetak.dari(bahan);
    InfoInstansi instansi = bahan.instansi();
    int tahun = LocalDate.ofInstant(jam.sekarang(), instansi.zonaWaktu()).getYear();
    nilai.put("rancangan", true);
    nilai.put("keteranganRancangan", keterangan);
    nilai.put("nomorAwal", bahan.isi().getKlasifikasi() + "/");
    nilai.put("nomorAkhir", "/" + instansi.kodeSurat() + "/" + tahun);
    nilai.put("kaki", List.of());
    nilai.put("kodeQr", "");
    return nilai;
  }

  /** A version that nobody signs, as whoever issues it hands it out. */
  public String tanpaTandaTangan(Naskah naskah, IsiSurat isi, DataTerbit data) {
    BahanCetak bahan = bahan(naskah, isi, List.of());
    Map<String, Object> nilai = terbit(bahan, data);
    nilai.put("penerbit", List.of(data.penandaTangan()));
    nilai.put("kodeQr", KodeQr.uri(data.alamatPeriksa()));
    return html(bahan, nilai);
  }

  /** Ids of the places for the signatures of a letter, in the order of its signers. */
  List<String> tempat(Naskah naskah) {
    return IntStream.rangeClosed(1, pihak.jabatanPenanda(naskah).size())
        .mapToObj(i -> TEMPAT_TANDA_TANGAN + i)
        .toList();
  }

  /**
   * A letter as it is signed.
   *
   * @throws id.runut.umum.boundary.KesalahanPortal when its signer may not sign in the form that it
   *     names
   */
  public String akhir(Naskah naskah, IsiSurat isi, List<BarisParaf> paraf, DataTerbit data) {
    pihak.bentukSah(naskah, isi).tegakkan();
    BahanCetak bahan = bahan(naskah, isi, paraf);
    return html(bahan, terbit(bahan, data));
  }

  /** The same for a specimen. */
  public String akhir(BahanCetak bahan, DataTerbit data) {
    return html(bahan, terbit(bahan, data));
  }

  private BahanCetak bahan(Naskah naskah, IsiSurat isi, List<BarisParaf> paraf) {
    InfoInstansi instansi =
        PembacaIdentitas.info(organisasi.instansi(naskah.getInstansiId()).orElseThrow());
    TataSurat tata = pembacaTata.berlaku(instansi);
    return new BahanCetak(
        naskah.getJenis(),
        isi,
        instansi,
        tata,
        pembacaTata.logo(tata.logoId()),
        pihak.penanda(naskah),
        pihak.kepalaTanda(naskah, isi),
        paraf);
  }

  private static Map<String, Object> terbit(BahanCetak bahan, DataTerbit data) {
    Map<String, Object> nilai = NilaiCetak.dari(bahan);
    nilai.put("rancangan", false);
    nilai.put("nomor", data.nomor());
    nilai.put("tanggal", Penanggalan.tanggal(data.tanggal()));
    nilai.put("alamatPeriksa", data.alamatPeriksa());
    nilai.put("kaki", kaki(bahan, data));
    nilai.put("kodeQr", "");
    return nilai;
  }

  private static List<String> kaki(BahanCetak bahan, DataTerbit data) {
    Map<String, String> medan =
        Map.of(
            "instansi.nama", bahan.instansi().nama(),
            "alamatPeriksa", data.alamatPeriksa(),
            "kode", data.kode(),
            "nomor", data.nomor());
    return PengisiMedan.isi(bahan.tata().kaki(), medan, UnaryOperator.identity()).lines().toList();
  }

  private String html(BahanCetak bahan, Map<String, Object> nilai) {
    String nama = bahan.jenis().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return templat.isi("naskah/" + nama + ".ftlh", nilai);
  }
}
