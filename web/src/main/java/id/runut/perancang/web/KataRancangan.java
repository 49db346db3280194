package id.runut.perancang.web;

import id.runut.perancang.boundary.TemuanSop;
import id.runut.perancang.boundary.TemuanSop.Bagian;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.web.Kalimat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The words of the designer for what stands in a draft. */
@Named
@RequestScoped
public class KataRancangan {

  /** Groups of posts that can fill a column. */
  private static final List<String> PERAN_PORTAL =
      List.of(
          PeranPortal.KEPALA,
          PeranPortal.SEKRETARIS,
          PeranPortal.KASUBBAG_PERENCANAAN,
          PeranPortal.KEPALA_BIDANG,
          PeranPortal.KEPALA_SUBBIDANG,
          PeranPortal.KEPALA_UPT,
          PeranPortal.STAF,
          PeranPortal.PENGAGENDA,
          PeranPortal.TIM_PENYUSUN,
          PeranPortal.PERANGKAT_DAERAH_TERKAIT);

  private static final List<String> TAMBAHAN =
      List.of(
          "disposisi",
          "spt",
          "periksa",
          "tandatangan",
          "registrasi",
          "cetak",
          "kirim",
          "arsip",
          "serah");

  private static final List<String> TIPE =
      List.of(
          "surat_dinas",
          "surat_pengantar",
          "nota_dinas",
          "keputusan",
          "jadwal",
          "undangan",
          "laporan",
          "rekapitulasi",
          "dokumen_kinerja");

  /** Number of a step that has been removed. */
  private static final String HILANG = "0";

  private static final int TERLIHAT = 3;

  @Inject RancanganDibuka dibuka;
  @Inject Kalimat kalimat;

  public List<String> getPeranPortal() {
    return PERAN_PORTAL;
  }

  /** The acts that may be added to one of a kind, those that it has included. */
  public List<String> tambahan(List<String> terpilih) {
    return Stream.concat(TAMBAHAN.stream(), terpilih.stream()).distinct().toList();
  }

  /** The kinds of step that the portal carries out, and the step's own. */
  public List<String> jenis(String terpilih) {
    return Stream.concat(dibuka.getRincian().jenis().stream().sorted(), Stream.ofNullable(terpilih))
        .distinct()
        .toList();
  }

  public String peran(String id) {
    return dibuka.definisi().peran().stream()
        .filter(p -> Objects.equals(p.id(), id))
        .map(PeranSop::label)
        .findFirst()
        .orElse(kalimat.dari("perancang.belumDipilih"));
  }

  /** "15 menit"; says so when there is no standard time. */
  public String waktu(LangkahSop l) {
    return l.waktu() == null
        ? kalimat.dari("perancang.tanpaWaktu")
        : kalimat.dari(
            "perancang.waktu." + l.waktu().satuan().name().toLowerCase(Locale.ROOT),
            l.waktu().nilai());
  }

  /** Where a finding stands, such as "Langkah 5". */
  public String tempat(TemuanSop t) {
    if (t.kunci() == null) {
      return kalimat.dari("perancang.tempat." + t.bagian());
    }
    return switch (t.bagian()) {
      case LANGKAH -> kalimat.dari("perancang.langkahKe", t.kunci());
      case PERAN -> peran(t.kunci());
      default -> dokumen(t.kunci());
    };
  }

  public String dokumen(String kunci) {
    return dibuka.definisi().dokumen().stream()
        .filter(d -> Objects.equals(d.kunci(), kunci))
        .map(DokumenSop::nama)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(kunci);
  }

  /** What keeps a step from being published, and what else is to be known of it. */
  public List<TemuanSop> temuanLangkah(int nomor) {
    return dibuka.getRincian().temuan().stream()
        .filter(t -> Objects.equals(t.langkah(), nomor))
        .toList();
  }

  /** The same for a column. */
  public List<TemuanSop> temuanPeran(String id) {
    return dibuka.getRincian().temuan().stream()
        .filter(t -> t.bagian() == Bagian.PERAN && Objects.equals(t.kunci(), id))
        .toList();
  }

  /** Who fills a column today; empty for teams. */
  public List<String> pemegang(String id) {
    return dibuka.getRincian().pemegang().getOrDefault(id, List.of());
  }

  /** The first three who fill a column, and how many more there are. */
  public String ringkasPemegang(String id) {
    List<String> semua = pemegang(id);
    String awal = String.join(", ", semua.subList(0, Math.min(TERLIHAT, semua.size())));
    return semua.size() <= TERLIHAT
        ? awal
        : kalimat.dari("perancang.danLagi", awal, semua.size() - TERLIHAT);
  }

  /** The steps before one, to which it may return; what is chosen wrongly is shown too. */
  public List<Pilihan> pilihanKembali(Integer nomor, String terpilih) {
    return pilihan(l -> l.nomor() < nomor, terpilih);
  }

  /** The steps after one, to which it may go on; what is chosen wrongly is shown too. */
  public List<Pilihan> pilihanLanjut(Integer nomor, String terpilih) {
    return pilihan(l -> l.nomor() > nomor, terpilih);
  }

  /** The steps that may name a team. */
  public List<Pilihan> pilihanTim(String terpilih) {
    return pilihan(l -> true, terpilih);
  }

  /** Kinds of document that the agency's SOPs have. */
  public List<Pilihan> tipe(String terpilih) {
    return Stream.concat(TIPE.stream(), Stream.ofNullable(terpilih))
        .distinct()
        .map(t -> new Pilihan(t, sebutTipe(t)))
        .toList();
  }

  /** A choice with its words. */
  public record Pilihan(String nilai, String sebutan) {}

  private List<Pilihan> pilihan(Predicate<LangkahSop> boleh, String terpilih) {
    List<Pilihan> hasil = new ArrayList<>();
    if (HILANG.equals(terpilih)) {
      hasil.add(new Pilihan(HILANG, kalimat.dari("perancang.langkahTerhapus")));
    }
    dibuka.definisi().langkah().stream()
        .filter(l -> boleh.test(l) || String.valueOf(l.nomor()).equals(terpilih))
        .map(l -> new Pilihan(String.valueOf(l.nomor()), sebut(l)))
        .forEach(hasil::add);
    return hasil;
  }

  private static String sebutTipe(String tipe) {
    String kata = tipe.replace('_', ' ');
    return kata.isEmpty() ? kata : Character.toUpperCase(kata.charAt(0)) + kata.substring(1);
  }

  /** A step as choices name it. */
  private String sebut(LangkahSop l) {
    return l.nomor()
        + ". "
        + (l.judul() == null ? kalimat.dari("perancang.tanpaJudul") : l.judul());
  }
}
