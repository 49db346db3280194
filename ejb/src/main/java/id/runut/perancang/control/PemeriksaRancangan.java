package id.runut.perancang.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Penugasan;
import id.runut.perancang.boundary.TemuanSop;
import id.runut.perancang.boundary.TemuanSop.Bagian;
import id.runut.perancang.control.TempatBaris.Tempat;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.sop.control.AturanDefinisi;
import id.runut.sop.control.HasilBaca;
import id.runut.sop.control.KalenderInstansi;
import id.runut.sop.control.PembacaDefinisi;
import id.runut.sop.control.PenangananTerdaftar;
import id.runut.sop.control.PenentuPenerima;
import id.runut.sop.control.PenulisDefinisi;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells all that is wrong with a draft at once. What a definition may be is judged by the rules
 * that publish it; added here is only what depends on the agency: who would carry it out.
 */
@ApplicationScoped
public class PemeriksaRancangan {

  private static final String LANGKAH = "langkah ";
  private static final String PERAN = "peran ";
  private static final String DOKUMEN = "dokumen ";
  private static final String BARIS = "baris ";

  @Inject PenangananTerdaftar penanganan;
  @Inject PenentuPenerima penentu;
  @Inject OrganisasiRepository organisasi;
  @Inject KalenderInstansi kalender;
  @Inject Jam jam;

  /** A post that fills a column, and who holds it today; null for nobody. */
  public record Pemegang(String jabatan, String nama) {}

  /** The kinds of step that the portal carries out. */
  public Set<String> jenis() {
    return penanganan.jenis();
  }

  /** All findings, in the order of the page. */
  public List<TemuanSop> periksa(UUID instansiId, DefinisiSop sop) {
    List<TemuanSop> semua = new ArrayList<>(periksa(sop, penanganan.jenis()));
    pemegang(instansiId, sop).forEach((peran, isi) -> periksaPemegang(sop, peran, isi, semua));
    return semua.stream().sorted(urutan()).toList();
  }

  /** What is wrong with a definition, whoever carries it out. */
  public static List<TemuanSop> periksa(DefinisiSop sop, Set<String> jenis) {
    String isi = PenulisDefinisi.tulis(sop);
    HasilBaca hasil = PembacaDefinisi.baca(isi);
    TempatBaris baris = new TempatBaris(isi);
    KataTemuan kata = new KataTemuan(sop);
    List<Kekeliruan> semua = new ArrayList<>(hasil.kekeliruan());
    hasil.rancangan().ifPresent(r -> semua.addAll(AturanDefinisi.periksa(r, jenis)));
    return semua.stream()
        .map(
            k -> {
              Tempat tempat = tempat(k.tempat(), baris);
              return new TemuanSop(tempat.bagian(), tempat.kunci(), kata.dari(k.pesan()), true);
            })
        .sorted(urutan())
        .distinct()
        .toList();
  }

  /** The posts that fill each column that some step needs; columns of teams are missing. */
  public Map<String, List<Pemegang>> pemegang(UUID instansiId, DefinisiSop sop) {
    Map<String, List<Jabatan>> jabatan = new LinkedHashMap<>();
    sop.peran().stream()
        .filter(p -> p.id() != null && p.tim() == null && !p.peranPortal().isEmpty())
        .forEach(p -> jabatan.put(p.id(), penentu.jabatan(instansiId, p)));
    List<UUID> semua =
        jabatan.values().stream().flatMap(List::stream).map(Jabatan::getId).distinct().toList();
    Map<UUID, String> nama = semua.isEmpty() ? Map.of() : nama(instansiId, semua);
    Map<String, List<Pemegang>> hasil = new LinkedHashMap<>();
    jabatan.forEach(
        (peran, isi) ->
            hasil.put(
                peran,
                isi.stream().map(j -> new Pemegang(j.getNama(), nama.get(j.getId()))).toList()));
    return hasil;
  }

  private Map<UUID, String> nama(UUID instansiId, List<UUID> jabatan) {
    LocalDate hari = LocalDate.ofInstant(jam.sekarang(), kalender.kalender(instansiId).zona());
    return organisasi.pemegang(jabatan, hari).stream()
        .collect(
            Collectors.toMap(
                p -> p.getJabatan().getId(), PemeriksaRancangan::sebut, (a, b) -> a + ", " + b));
  }

  private static String sebut(Penugasan p) {
    return p.getJenis().awalan() + p.getPegawai().getNama();
  }

  private static void periksaPemegang(
      DefinisiSop sop, String peran, List<Pemegang> pemegang, List<TemuanSop> semua) {
    PeranSop p = sop.peran(peran);
    boolean dipakai =
        sop.langkah().stream()
            .anyMatch(
                l ->
                    peran.equals(l.peran())
                        || l.ciri().kepada().contains(peran)
                        || l.ciri().bagian() != null && peran.equals(l.ciri().bagian().peran()));
    if (!dipakai || p.label() == null) {
      return;
    }
    if (pemegang.isEmpty()) {
      String kunci =
          p.luar() ? "perancang.keliru.luarTanpaJabatan" : "perancang.keliru.tanpaJabatan";
      semua.add(new TemuanSop(Bagian.PERAN, peran, Pesan.dari(kunci, p.label()), true));
    } else if (pemegang.stream().allMatch(j -> j.nama() == null)) {
      semua.add(
          new TemuanSop(
              Bagian.PERAN,
              peran,
              Pesan.dari("perancang.keliru.jabatanKosong", p.label(), pemegang.get(0).jabatan()),
              false));
    }
  }

  private static Tempat tempat(String tertulis, TempatBaris baris) {
    if (tertulis.startsWith(BARIS)) {
      return baris.di(Integer.parseInt(tertulis.substring(BARIS.length())));
    }
    if (tertulis.startsWith(LANGKAH)) {
      return new Tempat(Bagian.LANGKAH, tertulis.substring(LANGKAH.length()));
    }
    if (tertulis.startsWith(PERAN)) {
      return new Tempat(Bagian.PERAN, tertulis.substring(PERAN.length()));
    }
    if (tertulis.startsWith(DOKUMEN)) {
      return new Tempat(Bagian.DOKUMEN, tertulis.substring(DOKUMEN.length()));
    }
    return new Tempat(Bagian.valueOf(tertulis.toUpperCase(Locale.ROOT)), null);
  }

  private static Comparator<TemuanSop> urutan() {
    return Comparator.comparing(TemuanSop::bagian)
        .thenComparing(t -> t.langkah() == null ? 0 : t.langkah());
  }
}
