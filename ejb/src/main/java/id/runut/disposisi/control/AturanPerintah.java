package id.runut.disposisi.control;

import id.runut.disposisi.boundary.CalonPenerima;
import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.disposisi.boundary.IsiPerintah;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.organisasi.boundary.Lingkup;
import id.runut.organisasi.entity.Jabatan;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.entity.SifatKeamanan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an order about a letter must say, whom it may name, and when it may be taken back. */
public final class AturanPerintah {

  private static final String DISPOSISI = "disposisi";

  private AturanPerintah() {}

  /**
   * How many levels a post stands below the giver; 0 beside him.
   *
   * @param setingkat whether the agency lets orders go to the posts beside
   * @return empty when an order of his does not go there
   */
  public static OptionalInt tingkat(Jabatan jabatan, Jabatan pemberi, boolean setingkat) {
    if (jabatan.getPeran().equals(PeranPortal.ADMIN) || jabatan.equals(pemberi)) {
      return OptionalInt.empty();
    }
    int tingkat = 1;
    for (Jabatan j = jabatan.getAtasan(); j != null; j = j.getAtasan()) {
      if (j.equals(pemberi)) {
        return OptionalInt.of(tingkat);
      }
      tingkat++;
    }
    boolean sebelah =
        pemberi.getAtasan() != null && pemberi.getAtasan().equals(jabatan.getAtasan());
    return setingkat && sebelah ? OptionalInt.of(0) : OptionalInt.empty();
  }

  /**
   * Every fault of an order, none left for later.
   *
   * @param tenggatAsal deadline of the order that is passed on; null for none
   */
  public static List<Kekeliruan> periksa(
      IsiPerintah isi,
      Collection<String> baku,
      Collection<CalonPenerima> calon,
      Instant tenggatAsal,
      Instant kini) {
    List<Kekeliruan> keliru = new ArrayList<>();
    Set<UUID> boleh = calon.stream().map(CalonPenerima::jabatanId).collect(Collectors.toSet());
    if (isi.penerima().isEmpty()) {
      keliru.add(kekeliruan("penerima", "disposisiSurat.penerimaKosong"));
    } else if (!boleh.containsAll(isi.penerima())) {
      keliru.add(kekeliruan("penerima", "disposisiSurat.penerimaBukanBawahan"));
    } else if (new HashSet<>(isi.penerima()).size() < isi.penerima().size()) {
      keliru.add(kekeliruan("penerima", "disposisiSurat.penerimaBerulang"));
    }
    if (isi.koordinator() != null && !isi.penerima().contains(isi.koordinator())) {
      keliru.add(kekeliruan("koordinator", "disposisiSurat.koordinatorBukanPenerima"));
    }
    if (isi.urgensi() == SifatDisposisi.RAHASIA) {
      keliru.add(kekeliruan("urgensi", "disposisiSurat.urgensiRahasia"));
    }
    keliru.addAll(
        AturanDisposisi.periksa(
            new IsiDisposisi(isi.instruksi(), isi.catatan(), isi.urgensi(), isi.tenggat(), null),
            baku,
            kini));
    boolean masihBerlaku = tenggatAsal != null && tenggatAsal.isAfter(kini);
    if (masihBerlaku && isi.tenggat() != null && isi.tenggat().isAfter(tenggatAsal)) {
      keliru.add(kekeliruan("tenggat", "disposisiSurat.tenggatLewatiAsal", tenggatAsal));
    }
    return keliru;
  }

  /** Whether a deputy's order lets him order. */
  public static Putusan dalamLingkup(Lingkup lingkup) {
    return lingkup.mencakup(DISPOSISI)
        ? Putusan.ya()
        : Putusan.tidak("disposisiSurat.diLuarLingkup");
  }

  /** Whether an order may be taken back from an addressee. */
  public static Putusan menarik(PenerimaDisposisi p) {
    if (p.getDitarik() != null) {
      return Putusan.tidak("disposisiSurat.sudahDitarik", p.getDitarikOleh(), p.getDitarik());
    }
    return p.getDibaca() == null
        ? Putusan.ya()
        : Putusan.tidak(
            "disposisiSurat.sudahDibaca", p.getJabatan(), p.getDibacaOleh(), p.getDibaca());
  }

  /** Whether an addressee may still report and pass on. */
  public static Putusan menindaklanjuti(PenerimaDisposisi p) {
    if (p.isTerbuka()) {
      return Putusan.ya();
    }
    return p.getDitarik() != null
        ? Putusan.tidak("disposisiSurat.sudahDitarik", p.getDitarikOleh(), p.getDitarik())
        : Putusan.tidak("disposisiSurat.sudahSelesai", p.getPelaku().getNama(), p.getSelesai());
  }

  /** The more secret of two. */
  public static SifatKeamanan tertinggi(SifatKeamanan satu, SifatKeamanan lain) {
    return satu.compareTo(lain) >= 0 ? satu : lain;
  }

  private static Kekeliruan kekeliruan(String tempat, String kunci, Object... argumen) {
    return new Kekeliruan(tempat, Pesan.dari(kunci, argumen));
  }
}
