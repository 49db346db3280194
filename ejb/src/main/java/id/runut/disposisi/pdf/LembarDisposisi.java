package id.runut.disposisi.pdf;

import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.DisposisiRepository;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.disposisi.entity.SuratDisposisi;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.control.PembacaIdentitas;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Pegawai;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.PenyediaDokumen;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.control.Penanggalan;
import id.runut.umum.pdf.PenataPdf;
import id.runut.umum.pdf.TemplatCetak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints an order as the official lembar disposisi (DOMAIN 2.3), half folio. */
@ApplicationScoped
public class LembarDisposisi {

  private static final String KOSONG = "–";

  @Inject DisposisiRepository repository;
  @Inject OrganisasiRepository organisasi;
  @Inject Instance<PenyediaDokumen> penyedia;
  @Inject TemplatCetak templat;
  @Inject PenataPdf penata;

  /** The form of an order that has been given. */
  public Unduhan cetak(Disposisi d) {
    return cetak(d, List.of());
  }

  /**
   * The form of an order that has been given.
   *
   * @param rantai the orders about the same letter that are listed with it
   */
  public Unduhan cetak(Disposisi d, List<Disposisi> rantai) {
    InfoInstansi instansi =
        PembacaIdentitas.info(organisasi.instansi(d.getInstansiId()).orElseThrow());
    Map<String, Object> nilai = new HashMap<>();
    nilai.put("instansi", instansi);
    nilai.put("judul", "Lembar Disposisi");
    nilai.put("urut", urut(d));
    nilai.put("hal", d.getJudulProses());
    nilai.put("diterima", diterima(d, instansi));
    nilai.put("agenda", d.getSurat() != null);
    nilai.putAll(d.getSurat() == null ? surat(d, instansi) : surat(d.getSurat()));
    nilai.put("rahasia", rahasia(d));
    nilai.put(
        "rantai",
        rantai.size() < 2 ? List.of() : rantai.stream().map(r -> baris(r, instansi)).toList());
    nilai.put("sifat", d.getSifat().name());
    nilai.put("penerima", penerima(d));
    nilai.put("instruksi", instruksi(d));
    nilai.put("catatan", Optional.ofNullable(d.getCatatan()).orElse(""));
    nilai.put("tenggat", lengkap(d.getTenggat(), instansi));
    nilai.put("diberikan", lengkap(d.getDiberikan(), instansi));
    nilai.put("pemberi", d.getPelaku());
    nilai.put("nip", nip(d.getPelaku().getPegawaiId()));
    String html = templat.isi("disposisi/lembar.ftlh", nilai);
    return Unduhan.pdf(
        "lembar-disposisi-" + urut(d).replaceAll("[^\\w.-]+", "-") + ".pdf",
        penata.tata(html, "Lembar Disposisi"));
  }

  private static boolean rahasia(Disposisi d) {
    return d.getSifat() == SifatDisposisi.RAHASIA
        || d.getKeamanan() != null && d.getKeamanan().tertutup();
  }

  private static Baris baris(Disposisi d, InfoInstansi instansi) {
    String isi =
        Stream.concat(d.getInstruksi().stream(), Stream.ofNullable(d.getCatatan()))
            .collect(Collectors.joining("; "));
    return new Baris(
        d.getPelaku().getNamaJabatan(),
        penerimaAktif(d).map(PenerimaDisposisi::getJabatan).collect(Collectors.joining("; ")),
        isi,
        d.getTenggat() == null ? KOSONG : Penanggalan.tanggal(d.getTenggat(), instansi.zonaWaktu()),
        d.getPelaku().getNama(),
        lengkap(d.getDiberikan(), instansi));
  }

  private static Stream<PenerimaDisposisi> penerimaAktif(Disposisi d) {
    return d.getPenerima().stream().filter(p -> p.getDitarik() == null);
  }

  /**
   * The how-manieth order of its process it is, or of the meeting that it comes from; of a letter
   * the number in its book.
   */
  private String urut(Disposisi d) {
    if (d.getSurat() != null) {
      return Optional.ofNullable(d.getSurat().getNomorAgenda()).orElse(KOSONG);
    }
    List<Disposisi> sesama =
        d.getProsesId() == null
            ? repository.dariAsal(d.getAsalJenis(), d.getAsalId())
            : repository.proses(d.getProsesId());
    return String.valueOf(sesama.indexOf(d) + 1);
  }

  private String diterima(Disposisi d, InfoInstansi instansi) {
    if (d.getSurat() != null) {
      return tanggal(d.getSurat().getDiterima());
    }
    return Optional.ofNullable(d.getIndukId())
        .flatMap(repository::disposisi)
        .map(induk -> Penanggalan.tanggal(induk.getDiberikan(), instansi.zonaWaktu()))
        .orElse(KOSONG);
  }

  private static Map<String, Object> surat(SuratDisposisi s) {
    return Map.of(
        "suratDari", s.getPengirim(),
        "suratNomor", Optional.ofNullable(s.getNomor()).orElse(KOSONG),
        "suratTanggal", tanggal(s.getTanggal()),
        "suratHal", "");
  }

  private static String tanggal(LocalDate hari) {
    return hari == null ? KOSONG : Penanggalan.tanggal(hari);
  }

  /** The newest letter of the process when the order was given; an order may stand without one. */
  private Map<String, Object> surat(Disposisi d, InfoInstansi instansi) {
    Stream<PenyediaDokumen> semua = d.getProsesId() == null ? Stream.of() : penyedia.stream();
    Optional<DokumenProses> surat =
        semua
            .flatMap(p -> p.dokumen(d.getProsesId()).stream())
            .filter(s -> s.nomor() != null && s.jenis().equals(DokumenProses.NASKAH))
            .filter(s -> s.langkah() <= d.getLangkah())
            .max(Comparator.comparing(DokumenProses::dibuat));
    return Map.of(
        "suratDari", surat.map(s -> instansi.singkatan()).orElse(KOSONG),
        "suratNomor", surat.map(DokumenProses::nomor).orElse(KOSONG),
        "suratTanggal",
            surat.map(s -> Penanggalan.tanggal(s.dibuat(), instansi.zonaWaktu())).orElse(KOSONG),
        "suratHal", surat.map(DokumenProses::judul).orElse(""));
  }

  /** The posts below the giver's, as the printed form lists them, and whoever else received it. */
  private List<Pilihan> penerima(Disposisi d) {
    Set<UUID> dipilih =
        penerimaAktif(d).map(PenerimaDisposisi::getJabatanId).collect(Collectors.toSet());
    Stream<Pilihan> lain =
        organisasi.jabatanInstansi(d.getInstansiId()).stream()
            .filter(j -> dibawah(j, d.getPelaku().getJabatanId()))
            .filter(j -> !j.getPeran().equals(PeranPortal.ADMIN) && !dipilih.contains(j.getId()))
            .map(j -> new Pilihan(j.getNama(), false));
    return Stream.concat(penerimaAktif(d).map(p -> new Pilihan(nama(p), true)), lain).toList();
  }

  private static String nama(PenerimaDisposisi p) {
    return p.isKoordinator() ? p.getJabatan() + " (penanggung jawab)" : p.getJabatan();
  }

  private static boolean dibawah(Jabatan jabatan, UUID atasanId) {
    return jabatan.getAtasan() != null && jabatan.getAtasan().getId().equals(atasanId);
  }

  private List<Pilihan> instruksi(Disposisi d) {
    Set<String> semua = new LinkedHashSet<>(repository.instruksiBaku(d.getInstansiId()));
    semua.addAll(d.getInstruksi());
    return semua.stream().map(i -> new Pilihan(i, d.getInstruksi().contains(i))).toList();
  }

  private String nip(UUID pegawaiId) {
    return Optional.ofNullable(pegawaiId)
        .flatMap(organisasi::pegawai)
        .map(Pegawai::getNip)
        .map(Penanggalan::nip)
        .orElse("");
  }

  private static String lengkap(Instant saat, InfoInstansi instansi) {
    return saat == null ? KOSONG : Penanggalan.lengkap(saat, instansi.zonaWaktu());
  }

  /** An order in the list of those about one letter. */
  public record Baris(
      String dari, String kepada, String isi, String tenggat, String nama, String pada) {}

  /** A line of the form with its box. */
  public record Pilihan(String teks, boolean dipilih) {}
}
