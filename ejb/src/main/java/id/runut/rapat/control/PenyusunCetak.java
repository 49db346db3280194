package id.runut.rapat.control;

import id.runut.naskah.control.PembersihIsi;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.control.PembacaIdentitas;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.rapat.boundary.InfoBagian;
import id.runut.rapat.entity.CaraHadir;
import id.runut.rapat.entity.KeputusanRapat;
import id.runut.rapat.entity.NotulaRepository;
import id.runut.rapat.entity.PesertaRapat;
import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.rapat.pdf.BahanRapat;
import id.runut.rapat.pdf.BahanRapat.BarisHadir;
import id.runut.rapat.pdf.BahanRapat.BarisKeputusan;
import id.runut.umum.control.KataCetak;
import id.runut.umum.control.Penanggalan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Gathers what the papers of a meeting say. */
@ApplicationScoped
public class PenyusunCetak {

  private static final KataCetak KATA = new KataCetak("/templat/rapat/cetak.properties");

  @Inject RapatRepository repository;
  @Inject NotulaRepository notula;
  @Inject OrganisasiRepository organisasi;
  @Inject PenulisNotula penulis;
  @Inject PenyusunTanda tanda;

  /** All but the photographs; everybody who is invited is listed. */
  public BahanRapat susun(Rapat r) {
    InfoInstansi instansi =
        PembacaIdentitas.info(organisasi.instansi(r.getInstansiId()).orElseThrow());
    ZoneId zona = instansi.zonaWaktu();
    List<BarisHadir> hadir = hadir(r, instansi);
    LocalDate hari = LocalDate.ofInstant(r.getMulai(), zona);
    return new BahanRapat(
        instansi,
        r.getJudul(),
        Penanggalan.hariTanggal(hari),
        Penanggalan.tanggal(hari),
        waktu(r, zona),
        r.getTempat(),
        r.getTautan(),
        r.getAcara().lines().filter(b -> !b.isBlank()).toList(),
        tanda.nama(r.getPimpinanId()),
        tanda.nama(r.getNotulisId()),
        hadir.stream().filter(BarisHadir::datang).count(),
        hadir,
        bagian(r),
        keputusan(r),
        tanda.susun(r, zona),
        List.of(),
        true,
        "",
        "");
  }

  /** The day of the meeting, the date of its papers. */
  public LocalDate hari(Rapat r) {
    return LocalDate.ofInstant(
        r.getMulai(), organisasi.instansi(r.getInstansiId()).orElseThrow().getZonaWaktu());
  }

  /** {@code 09.00–12.00 WITA}; the last day too where it is another. */
  private static String waktu(Rapat r, ZoneId zona) {
    String mulai = Penanggalan.jam(r.getMulai(), zona);
    String selesai = Penanggalan.jam(r.getSelesai(), zona);
    LocalDate hariMulai = LocalDate.ofInstant(r.getMulai(), zona);
    LocalDate hariSelesai = LocalDate.ofInstant(r.getSelesai(), zona);
    return hariMulai.equals(hariSelesai)
        ? mulai.substring(0, mulai.indexOf(' ')) + "–" + selesai
        : mulai + " – " + Penanggalan.lengkap(r.getSelesai(), zona);
  }

  /** Those who came first, in the order in which they came. */
  private List<BarisHadir> hadir(Rapat r, InfoInstansi instansi) {
    return repository.peserta(r.getId()).stream()
        .sorted(
            Comparator.comparing(
                PesertaRapat::getHadir, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
        .map(p -> baris(p, instansi))
        .toList();
  }

  private static BarisHadir baris(PesertaRapat p, InfoInstansi instansi) {
    String asal = p.getInstansi().equals(instansi.nama()) ? "" : p.getInstansi();
    if (p.getHadir() == null) {
      return new BarisHadir(false, p.getNama(), "", p.getJabatan(), asal, "");
    }
    String pukul = Penanggalan.jam(p.getHadir(), instansi.zonaWaktu());
    String cara =
        p.getCara() == CaraHadir.DAFTAR
            ? KATA.dari("hadir.daftar", pukul, p.getDicatatOleh())
            : KATA.dari("hadir.kode", pukul);
    return new BarisHadir(
        true,
        p.getHadirNama(),
        p.getHadirNip() == null ? "" : Penanggalan.nip(p.getHadirNip()),
        p.getHadirJabatan(),
        asal,
        cara);
  }

  private List<BahanRapat.Bagian> bagian(Rapat r) {
    return penulis.bagian(r).stream()
        .filter(b -> !PembersihIsi.teks(b.isi()).isEmpty())
        .map(PenyusunCetak::bagian)
        .toList();
  }

  private static BahanRapat.Bagian bagian(InfoBagian b) {
    return new BahanRapat.Bagian(b.bagian().name(), KATA.dari("bagian." + b.bagian()), b.isi());
  }

  private List<BarisKeputusan> keputusan(Rapat r) {
    return notula.keputusan(r.getId()).stream().map(PenyusunCetak::baris).toList();
  }

  private static BarisKeputusan baris(KeputusanRapat k) {
    return new BarisKeputusan(
        k.getIsi(),
        k.getJabatan(),
        k.getTenggat() == null ? "" : Penanggalan.tanggal(k.getTenggat()));
  }
}
