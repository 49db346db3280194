package id.runut.rapat.control;

import id.runut.organisasi.entity.Instansi;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.rapat.boundary.InfoHadir;
import id.runut.rapat.boundary.KodeTampil;
import id.runut.rapat.boundary.TercatatHadir;
import id.runut.rapat.entity.PesertaRapat;
import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.tandatangan.control.PembatasLaju;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Lingkungan;
import id.runut.umum.pdf.KodeQr;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Judges codes of attendance. */
@ApplicationScoped
public class PemeriksaKode {

  /** How far ahead a screen is given codes, so that it need not ask in between. */
  private static final Duration TAMPIL_TERLAMA = Duration.ofMinutes(90);

  @Inject RapatRepository repository;
  @Inject OrganisasiRepository organisasi;
  @Inject PembatasLaju pembatas;
  @Inject Lingkungan lingkungan;
  @Inject Jam jam;

  /**
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the address has asked too often
   */
  public void batasi(String asal) {
    pembatas.catat("hadir " + asal);
  }

  /**
   * The meeting that a code names, whether the code still holds or not.
   *
   * @throws TidakDitemukan when there is none
   */
  public Rapat rapat(String kode) {
    return KodeHadir.baca(kode)
        .flatMap(b -> repository.menurutKode(b.rapat()))
        .orElseThrow(() -> new TidakDitemukan("rapat.hadir.kodeTidakDikenal"));
  }

  /**
   * The meeting that a code names, locked, when attendance can be marked with it now.
   *
   * @throws TidakDitemukan when there is none
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the code does not hold, or it is not the
   *     time
   */
  public Rapat terkunci(String kode) {
    Rapat r = rapat(kode);
    repository.kunci(r);
    boleh(r, kode).tegakkan();
    return r;
  }

  /** What the page behind a code shows. */
  public InfoHadir lihat(String kode, String asal) {
    batasi(asal);
    Rapat r = rapat(kode);
    Instansi instansi = organisasi.instansi(r.getInstansiId()).orElseThrow();
    Putusan boleh = boleh(r, kode);
    if (!berlaku(r, kode)) {
      return new InfoHadir(boleh, null, null, null, null, null, instansi.getZonaWaktu());
    }
    return new InfoHadir(
        boleh,
        r.getJudul(),
        r.getMulai(),
        r.getSelesai(),
        r.getTempat().isEmpty() ? r.getTautan() : r.getTempat(),
        instansi.getNama(),
        instansi.getZonaWaktu());
  }

  /**
   * The answer to somebody who stands in the list.
   *
   * @param bolehLihat whether he may see the meeting
   */
  public TercatatHadir jawab(Rapat r, PencatatHadir.Hasil hasil, boolean bolehLihat) {
    PesertaRapat p = hasil.peserta();
    return new TercatatHadir(
        bolehLihat ? r.getId() : null,
        r.getJudul(),
        p.getHadirNama(),
        p.getHadirJabatan(),
        p.getHadir(),
        hasil.baru());
  }

  /** The codes that a screen shows from now on. */
  public List<KodeTampil> tampil(Rapat r) {
    Instant kini = jam.sekarang();
    List<KodeTampil> kode = new ArrayList<>();
    Instant akhir = r.getSelesai().plus(AturanRapat.DITUTUP_SESUDAH);
    Instant terjauh = kini.plus(TAMPIL_TERLAMA);
    Instant batas = akhir.isBefore(terjauh) ? akhir : terjauh;
    long terakhir = batas.isBefore(kini) ? Long.MIN_VALUE : KodeHadir.jendela(batas);
    for (long j = KodeHadir.jendela(kini); j <= terakhir; j++) {
      String satu = KodeHadir.tulis(r.getKode(), r.getKunciHadir(), j);
      String alamat = lingkungan.alamat() + "/hadir/" + satu;
      kode.add(new KodeTampil(satu, alamat, KodeQr.uri(alamat), KodeHadir.awal(j)));
    }
    return kode;
  }

  private Putusan boleh(Rapat r, String kode) {
    return AturanRapat.bolehHadir(r.getStatus(), r.getMulai(), r.getSelesai(), jam.sekarang())
        .dan(berlaku(r, kode) ? Putusan.ya() : Putusan.tidak("rapat.hadir.kodeBerganti"));
  }

  private boolean berlaku(Rapat r, String kode) {
    return KodeHadir.baca(kode)
        .filter(b -> KodeHadir.berlaku(r.getKunciHadir(), b.ganti(), jam.sekarang()))
        .isPresent();
  }
}
