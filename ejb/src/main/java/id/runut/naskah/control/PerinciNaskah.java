package id.runut.naskah.control;

import id.runut.naskah.boundary.InfoVersi;
import id.runut.naskah.boundary.RincianNaskah;
import id.runut.naskah.boundary.RingkasanNaskah;
import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.KonsepTersimpan;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.naskah.entity.StatusNaskah;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.naskah.pdf.GambarHalaman;
import id.runut.naskah.pdf.PencetakNaskah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Projections of letters for pages. */
@ApplicationScoped
public class PerinciNaskah {

  /** How many letters a search looks through before it gives up. */
  private static final int TERBACA_TERBANYAK = 2_000;

  private static final int SEKALI_BACA = 100;

  @Inject NaskahRepository repository;
  @Inject PembacaNaskah pembaca;
  @Inject PencetakNaskah pencetak;
  @Inject PencariNaskah pencari;

  /** A letter that the caller may read; an addressee learns nothing of how it came about. */
  public RincianNaskah rinci(Naskah n) {
    List<InfoVersi> versi = repository.semuaVersi(n).stream().map(BentukIsi::info).toList();
    InfoVersi berlaku = versi.isEmpty() ? null : versi.get(0);
    IsiSurat isi = isi(n);
    boolean penuh = pembaca.penuh(n);
    return new RincianNaskah(
        n.getId(),
        n.getProsesId(),
        n.getDokumen(),
        n.getEdisi(),
        pencari.unit(n),
        n.getJenis(),
        n.getStatus(),
        n.getHal(),
        isi.getSifat(),
        isi.getKepada(),
        n.getNomor(),
        n.getTanggal(),
        kode(n.getKode()),
        n.getBerkasId(),
        berlaku,
        jumlahHalaman(n),
        penuh ? versi : List.of(),
        penuh ? pembaca.paraf(n.getId(), berlaku == null ? "" : berlaku.sidik()) : List.of());
  }

  /** The letter that a task's act is about, if there is one that the caller may read. */
  public Optional<RincianNaskah> untukTugas(KonteksTugas konteks) {
    Optional<Naskah> naskah =
        konteks.dokumen() == null
            ? repository.proses(konteks.prosesId()).stream()
                .filter(n -> n.getStatus() == StatusNaskah.TERBIT)
                .max(Comparator.comparing(Naskah::getDiubah))
            : pencari.untuk(konteks);
    return naskah.filter(pembaca::boleh).map(this::rinci);
  }

  /** All letters that a task's act covers, as far as they are there. */
  public List<RincianNaskah> semuaUntukTugas(KonteksTugas konteks) {
    return konteks.langkah().semuaDokumenUntuk(konteks.tindakan()).stream()
        .flatMap(dokumen -> pencari.untuk(konteks, dokumen).stream())
        .filter(pembaca::boleh)
        .map(this::rinci)
        .toList();
  }

  public RingkasanNaskah ringkas(Naskah n) {
    return BentukIsi.ringkas(n, isi(n).getKepada(), pencari.unit(n));
  }

  /**
   * The letters of an agency that the caller may read, the latest change first.
   *
   * @param kata part of subject or number; null or blank for all
   */
  public Daftar<RingkasanNaskah> cari(UUID instansiId, String kata, Halaman halaman) {
    String dicari = kata == null || kata.isBlank() ? null : kata.strip().toLowerCase(Locale.ROOT);
    List<Naskah> boleh = new ArrayList<>();
    int perlu = halaman.awal() + halaman.batas();
    for (int awal = 0; awal < TERBACA_TERBANYAK && boleh.size() < perlu; awal += SEKALI_BACA) {
      List<Naskah> terbaca = repository.cari(instansiId, dicari, awal, SEKALI_BACA);
      terbaca.stream().filter(pembaca::boleh).forEach(boleh::add);
      if (terbaca.size() < SEKALI_BACA) {
        break;
      }
    }
    return Daftar.dari(
        boleh.stream().skip(halaman.awal()).limit(halaman.batas()).toList(),
        halaman,
        this::ringkas);
  }

  /** {@code 7F3A-92C1-0B}, as it is printed. */
  private static String kode(String polos) {
    return polos == null ? null : polos.replaceFirst("^(.{4})(.{4})(..)$", "$1-$2-$3");
  }

  private int jumlahHalaman(Naskah n) {
    if (n.getJumlahHalaman() != null) {
      return n.getJumlahHalaman();
    }
    return repository
        .berlaku(n)
        .map((VersiNaskah v) -> GambarHalaman.jumlah(pencetak.versi(v)))
        .orElse(0);
  }

  private IsiSurat isi(Naskah n) {
    return repository
        .berlaku(n)
        .map(VersiNaskah::getIsi)
        .or(() -> repository.konsep(n).map(KonsepTersimpan::getIsi))
        .orElseThrow(() -> new IllegalStateException("letter " + n.getId() + " says nothing"));
  }
}
