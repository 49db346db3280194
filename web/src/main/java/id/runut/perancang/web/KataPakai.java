package id.runut.perancang.web;

import id.runut.perancang.boundary.PilihanRancangan.SopAsal;
import id.runut.perancang.web.KataRancangan.Pilihan;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.PeranSop;
import id.runut.umum.web.Kalimat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the parts of a draft are needed for, and what else they may name. */
@Named
@RequestScoped
public class KataPakai {

  private static final List<String> TERSIRAT =
      List.of("peran", "tambahan", "kelengkapan", "waktu", "keluaran", "kembaliKe");

  @Inject RancanganDibuka dibuka;
  @Inject KataRancangan kata;
  @Inject Kalimat kalimat;

  /** Which steps make and use a document. */
  public String dokumen(String kunci) {
    if (kunci == null) {
      return kalimat.dari("perancang.pakai.belumDisimpan");
    }
    String dibuat = langkah(l -> l.membuat(kunci));
    String dipakai = langkah(l -> l.semuaDokumen().contains(kunci) && !l.membuat(kunci));
    String diambil = sopLain(kunci);
    return gabung(
        dibuat.isEmpty() ? "" : kalimat.dari("perancang.pakai.dibuat", dibuat),
        dipakai.isEmpty() ? "" : kalimat.dari("perancang.pakai.dipakai", dipakai),
        diambil.isEmpty() ? "" : kalimat.dari("perancang.pakai.diambil", diambil));
  }

  /** Which steps a column carries out, and in which it is named otherwise. */
  public String kolom(String id) {
    String dikerjakan = langkah(l -> id.equals(l.peran()));
    String disebut = langkah(l -> !id.equals(l.peran()) && menyebut(l, id));
    return gabung(
        dikerjakan.isEmpty() ? "" : kalimat.dari("perancang.pakai.dikerjakan", dikerjakan),
        disebut.isEmpty() ? "" : kalimat.dari("perancang.pakai.disebut", disebut));
  }

  /** What comes of removing a column, before it is done. */
  public String akibatHapusKolom(String id) {
    String terdampak = langkah(l -> id.equals(l.peran()) || menyebut(l, id));
    return terdampak.isEmpty()
        ? kalimat.dari("perancang.pakai.hapusKolomAman")
        : kalimat.dari("perancang.pakai.hapusKolom", terdampak);
  }

  /** What has come of removing a column; asked before it is removed. */
  String sesudahHapusKolom(PeranSop p) {
    String terdampak = langkah(l -> p.id().equals(l.peran()) || menyebut(l, p.id()));
    return terdampak.isEmpty()
        ? kalimat.dari("perancang.pakai.kolomTerhapus", kata.peran(p.id()))
        : kalimat.dari("perancang.pakai.kolomTerhapusDari", kata.peran(p.id()), terdampak);
  }

  /** What has come of removing a document; asked before it is removed. */
  String sesudahHapusDokumen(String kunci) {
    String nama = kata.dokumen(kunci);
    String terdampak = langkah(l -> l.semuaDokumen().contains(kunci));
    String diambil = sopLain(kunci);
    return gabung(
        kalimat.dari("perancang.pakai.dokumenTerhapus", nama),
        terdampak.isEmpty() ? "" : kalimat.dari("perancang.pakai.dokumenTerhapusDari", terdampak),
        diambil.isEmpty() ? "" : kalimat.dari("perancang.pakai.diambil", diambil));
  }

  /** The documents of the agency's other SOPs; what is chosen although it is none of them too. */
  public List<Pilihan> asal(String terpilih) {
    List<Pilihan> hasil = new ArrayList<>();
    String sendiri = dibuka.definisi().kode();
    for (SopAsal s : dibuka.getPilihan().sop()) {
      s.dokumen().stream()
          .map(d -> new Pilihan(IsianDokumen.asal(s.kode(), d.kunci()), s.nama() + ": " + d.nama()))
          .filter(p -> !s.kode().equals(sendiri) || p.nilai().equals(terpilih))
          .forEach(hasil::add);
    }
    if (terpilih != null && hasil.stream().noneMatch(p -> p.nilai().equals(terpilih))) {
      hasil.add(new Pilihan(terpilih, kalimat.dari("perancang.pakai.asalTakDikenal", terpilih)));
    }
    return hasil;
  }

  /** The templates that a letter can begin with; one that the portal does not have is said so. */
  public List<Pilihan> templat(String terpilih) {
    List<String> semua = dibuka.getPilihan().templat();
    return Stream.concat(
            semua.stream().map(t -> new Pilihan(t, kalimat.dari("perancang.templat." + t))),
            Stream.ofNullable(terpilih)
                .filter(t -> !semua.contains(t))
                .map(t -> new Pilihan(t, kalimat.dari("perancang.templat.lain", t))))
        .toList();
  }

  /** The agencies that may be meant; what is chosen although it is none of them too. */
  public List<Pilihan> instansi(String terpilih) {
    Stream<Pilihan> semua =
        dibuka.getPilihan().instansi().stream().map(i -> new Pilihan(i.kode(), i.nama()));
    return Stream.concat(semua, Stream.ofNullable(terpilih).map(k -> new Pilihan(k, k)))
        .collect(Collectors.toMap(Pilihan::nilai, p -> p, (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /** Fields of a step that its printed form may have left out; what is chosen too. */
  public List<Pilihan> tersirat(List<String> terpilih) {
    return Stream.concat(TERSIRAT.stream(), terpilih == null ? Stream.of() : terpilih.stream())
        .distinct()
        .map(
            t -> new Pilihan(t, TERSIRAT.contains(t) ? kalimat.dari("perancang.tersirat." + t) : t))
        .toList();
  }

  private static boolean menyebut(LangkahSop l, String peran) {
    return l.ciri().kepada().contains(peran)
        || l.ciri().bagian() != null && peran.equals(l.ciri().bagian().peran());
  }

  private String langkah(Predicate<LangkahSop> yang) {
    return dibuka.definisi().langkah().stream()
        .filter(yang)
        .map(LangkahSop::sebutan)
        .collect(Collectors.joining(", "));
  }

  /** The agency's SOPs that take up a document when it is finished. */
  private String sopLain(String dokumen) {
    String kode = dibuka.definisi().kode();
    return dibuka.getPilihan().sop().stream()
        .filter(
            s ->
                s.bahan().stream()
                    .anyMatch(b -> kode.equals(b.sop()) && dokumen.equals(b.dokumen())))
        .map(SopAsal::nama)
        .collect(Collectors.joining(", "));
  }

  private String gabung(String... bagian) {
    String hasil = Stream.of(bagian).filter(b -> !b.isEmpty()).collect(Collectors.joining(" "));
    return hasil.isEmpty() ? kalimat.dari("perancang.pakai.tidak") : hasil;
  }
}
