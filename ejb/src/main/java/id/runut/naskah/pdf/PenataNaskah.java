package id.runut.naskah.pdf;

import id.runut.naskah.boundary.BarisParaf;
import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.PenandaTangan;
import id.runut.naskah.control.PihakNaskah;
import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.JenisNaskah;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Lays letters out as HTML by their kind's template. */
@ApplicationScoped
public class PenataNaskah {

  /** Beginning of the ids of the elements that are kept free for visible signatures. */
  private static final String TEMPAT_TANDA_TANGAN = "tempat-tanda-tangan-";

  @Inject TemplatCetak templat;
  @Inject PihakNaskah pihak;
  @Inject OrganisasiRepository organisasi;
  @Inject Jam jam;

  /**
   * A letter that is not signed: placeholders where the signature will fill in.
   *
   * @param versi number of the version; 0 for the working copy
   */
  public String rancangan(Naskah naskah, IsiSurat isi, int versi, List<BarisParaf> paraf) {
    Map<String, Object> nilai = dasar(naskah, isi, paraf);
    InfoInstansi instansi = (InfoInstansi) nilai.get("instansi");
    int tahun = LocalDate.ofInstant(jam.sekarang(), instansi.zonaWaktu()).getYear();
    nilai.put("rancangan", true);
    nilai.put("keteranganRancangan", versi == 0 ? "" : " versi " + versi);
    nilai.put("nomorAwal", isi.getKlasifikasi() + "/");
    nilai.put("nomorAkhir", "/" + instansi.kodeSurat() + "/" + tahun);
    nilai.put("kodeQr", "");
    return html(naskah.getJenis(), nilai);
  }

  /** A version that nobody signs, as whoever issues it hands it out. */
  public String tanpaTandaTangan(Naskah naskah, IsiSurat isi, DataTerbit data) {
    Map<String, Object> nilai = terbit(naskah, isi, List.of(), data);
    nilai.put("penerbit", List.of(data.penandaTangan()));
    nilai.put("kodeQr", KodeQr.uri(data.alamatPeriksa()));
    return html(naskah.getJenis(), nilai);
  }

  /** Ids of the places for the signatures of a letter, in the order of its signers. */
  List<String> tempat(Naskah naskah) {
    return IntStream.rangeClosed(1, pihak.jabatanPenanda(naskah).size())
        .mapToObj(i -> TEMPAT_TANDA_TANGAN + i)
        .toList();
  }

  /** A letter as it is signed. */
  public String akhir(Naskah naskah, IsiSurat isi, List<BarisParaf> paraf, DataTerbit data) {
    Map<String, Object> nilai = terbit(naskah, isi, paraf, data);
    nilai.put("kodeQr", "");
    return html(naskah.getJenis(), nilai);
  }

  private Map<String, Object> terbit(
      Naskah naskah, IsiSurat isi, List<BarisParaf> paraf, DataTerbit data) {
    Map<String, Object> nilai = dasar(naskah, isi, paraf);
    nilai.put("rancangan", false);
    nilai.put("nomor", data.nomor());
    nilai.put("tanggal", Penanggalan.tanggal(data.tanggal()));
    nilai.put("alamatPeriksa", data.alamatPeriksa());
    return nilai;
  }

  private String html(JenisNaskah jenis, Map<String, Object> nilai) {
    String nama = jenis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return templat.isi("naskah/" + nama + ".ftlh", nilai);
  }

  private Map<String, Object> dasar(Naskah naskah, IsiSurat isi, List<BarisParaf> paraf) {
    InfoInstansi instansi =
        PembacaIdentitas.info(organisasi.instansi(naskah.getInstansiId()).orElseThrow());
    Map<String, Object> nilai = new HashMap<>();
    nilai.put("instansi", instansi);
    nilai.put("hal", isi.getHal());
    nilai.put("sifat", isi.getSifat().sebutan());
    nilai.put("lampiran", isi.getLampiran());
    nilai.put("kepada", isi.getKepada());
    nilai.put("tempat", isi.getTempat());
    nilai.put("tembusan", isi.getTembusan());
    nilai.put("isi", isi.getIsi());
    nilai.put("dikirim", isi.getDikirim());
    nilai.put("mendatar", isi.isMendatar());
    nilai.put("tabel", isi.getTabel());
    nilai.put("dokumen", naskah.getDokumen());
    nilai.put("penanda", penanda(naskah));
    nilai.put("penerbit", List.of());
    nilai.put(
        "paraf",
        paraf.stream()
            // The highest post stands on top, as on paper.
            .sorted(Comparator.comparing(BarisParaf::langkah).reversed())
            .map(p -> Map.of("jabatan", p.jabatan(), "kapan", kapan(p.waktu(), instansi)))
            .toList());
    return nilai;
  }

  /** A decree names its signer without titles (Permendagri 1/2023, article 44). */
  private List<PenandaTangan> penanda(Naskah naskah) {
    List<PenandaTangan> semua = pihak.penanda(naskah);
    return naskah.getJenis() == JenisNaskah.KEPUTUSAN
        ? semua.stream().map(PenandaTangan::tanpaGelar).toList()
        : semua;
  }

  /** {@code 02-10, 14.03}: the table's column is narrow. */
  private static String kapan(Instant waktu, InfoInstansi instansi) {
    if (waktu == null) {
      return "";
    }
    ZoneId zona = instansi.zonaWaktu();
    ZonedDateTime setempat = waktu.atZone(zona);
    return "%02d-%02d, %02d.%02d"
        .formatted(
            setempat.getDayOfMonth(),
            setempat.getMonthValue(),
            setempat.getHour(),
            setempat.getMinute());
  }
}
