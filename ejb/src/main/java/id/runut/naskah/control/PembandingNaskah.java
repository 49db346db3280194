package id.runut.naskah.control;

import id.runut.naskah.boundary.BarisBanding;
import id.runut.naskah.boundary.BarisBanding.JumlahKata;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.Perubahan;
import id.runut.naskah.boundary.Potongan;
import id.runut.naskah.boundary.SisiBanding;
import id.runut.naskah.control.PenjajarBlok.Pasangan;
import id.runut.umum.boundary.Pesan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts what two versions say side by side, block by block and word by word. */
public final class PembandingNaskah {

  private static final Sel TANPA = new Sel(List.of(), false, 1, 1);

  private final List<BarisBanding> hasil = new ArrayList<>();
  private int kiri;
  private int kanan;

  private PembandingNaskah() {}

  /** The blocks of both versions in their order. */
  public static List<BarisBanding> bandingkan(KonsepNaskah lama, KonsepNaskah baru) {
    PembandingNaskah pembanding = new PembandingNaskah();
    PenjajarBlok.jajarkan(BlokNaskah.dari(lama), BlokNaskah.dari(baru)).forEach(pembanding::baris);
    return List.copyOf(pembanding.hasil);
  }

  /** What has changed, a sentence for each block. */
  public static List<Pesan> ringkasan(List<BarisBanding> baris) {
    return baris.stream().filter(BarisBanding::berubah).map(PembandingNaskah::kalimat).toList();
  }

  private static Pesan kalimat(BarisBanding b) {
    return switch (b.perubahan()) {
      case DITAMBAH -> Pesan.dari("naskah.banding.ditambahkan", b.tempat());
      case DIHAPUS -> Pesan.dari("naskah.banding.dihapus", b.tempat());
      case BENTUK -> Pesan.dari("naskah.banding.bentuk", b.tempat());
      default -> diubah(b.tempat(), b.kata());
    };
  }

  private static Pesan diubah(Pesan tempat, JumlahKata k) {
    List<Pesan> bagian = new ArrayList<>();
    if (k.diganti() > 0) {
      bagian.add(Pesan.dari("naskah.banding.kataDiganti", k.diganti()));
    }
    if (k.ditambah() > 0) {
      bagian.add(Pesan.dari("naskah.banding.kataDitambah", k.ditambah()));
    }
    if (k.dihapus() > 0) {
      bagian.add(Pesan.dari("naskah.banding.kataDihapus", k.dihapus()));
    }
    return switch (bagian.size()) {
      case 3 ->
          Pesan.dari("naskah.banding.tiga", bagian.get(0), bagian.get(1), bagian.get(2), tempat);
      case 2 -> Pesan.dari("naskah.banding.dua", bagian.get(0), bagian.get(1), tempat);
      case 1 -> Pesan.dari("naskah.banding.satu", bagian.get(0), tempat);
      default -> Pesan.dari("naskah.banding.bentuk", tempat);
    };
  }

  private void baris(Pasangan p) {
    if (p.baru() == null) {
      hasil.add(tunggal(p.lama(), Perubahan.DIHAPUS));
    } else if (p.lama() == null) {
      hasil.add(tunggal(p.baru(), Perubahan.DITAMBAH));
    } else {
      hasil.add(berpasangan(p.lama(), p.baru()));
    }
  }

  private BarisBanding tunggal(Blok blok, Perubahan perubahan) {
    List<List<Potongan>> sel =
        blok.sel().stream().map(s -> PembandingKata.seluruhnya(s, perubahan)).toList();
    boolean lama = perubahan == Perubahan.DIHAPUS;
    return new BarisBanding(
        blok.bentuk(),
        blok.tempat(),
        perubahan,
        lama ? sisi(blok, kiri++, sel) : null,
        lama ? null : sisi(blok, kanan++, sel),
        JumlahKata.NOL);
  }

  private BarisBanding berpasangan(Blok lama, Blok baru) {
    int lebar = Math.max(lama.sel().size(), baru.sel().size());
    List<PembandingKata> sel =
        IntStream.range(0, lebar)
            .mapToObj(i -> PembandingKata.bandingkan(sel(lama, i), sel(baru, i)))
            .toList();
    JumlahKata kata =
        sel.stream().map(PembandingKata::jumlah).reduce(JumlahKata.NOL, JumlahKata::tambah);
    return new BarisBanding(
        baru.bentuk(),
        baru.tempat(),
        perubahan(lama, baru, kata),
        sisi(
            lama, kiri++, sel.stream().map(PembandingKata::kiri).limit(lama.sel().size()).toList()),
        sisi(
            baru,
            kanan++,
            sel.stream().map(PembandingKata::kanan).limit(baru.sel().size()).toList()),
        kata);
  }

  private static Sel sel(Blok blok, int letak) {
    return letak < blok.sel().size() ? blok.sel().get(letak) : TANPA;
  }

  private static Perubahan perubahan(Blok lama, Blok baru, JumlahKata kata) {
    if (kata.diganti() + kata.ditambah() + kata.dihapus() > 0) {
      return Perubahan.DIUBAH;
    }
    boolean sebentuk =
        kata.bentuk() == 0
            && lama.bentuk() == baru.bentuk()
            && lama.perataan().equals(baru.perataan())
            && lama.tingkat() == baru.tingkat()
            && lama.sel().size() == baru.sel().size()
            && lama.bernomor() == baru.bernomor();
    return sebentuk ? Perubahan.SAMA : Perubahan.BENTUK;
  }

  private static SisiBanding sisi(Blok blok, int nomor, List<List<Potongan>> sel) {
    boolean kepala = !blok.sel().isEmpty() && blok.sel().stream().allMatch(Sel::kepala);
    return new SisiBanding(nomor, blok.penanda(), blok.tingkat(), kepala, sel);
  }
}
