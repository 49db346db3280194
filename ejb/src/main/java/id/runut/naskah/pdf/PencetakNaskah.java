package id.runut.naskah.pdf;

import id.runut.berkas.boundary.BerkasService;
import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.NaskahAkhir;
import id.runut.naskah.boundary.TempatTandaTangan;
import id.runut.naskah.control.PembacaNaskah;
import id.runut.naskah.entity.KonsepTersimpan;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.control.Sidik;
import id.runut.umum.pdf.PdfBertempat;
import id.runut.umum.pdf.PenataPdf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Prints letters. A page of a letter is asked for many times, as PDF and picture by picture, so the
 * last few are kept, under the hash of what they were made of: a changed word is another letter.
 */
@ApplicationScoped
public class PencetakNaskah {

  private static final int TERSIMPAN_TERBANYAK = 60;

  private final Map<String, byte[]> tersimpan =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, byte[]> tertua) {
              return size() > TERSIMPAN_TERBANYAK;
            }
          });

  @Inject PenataNaskah penataNaskah;
  @Inject PenataPdf penataPdf;
  @Inject PembacaNaskah pembaca;
  @Inject BerkasService berkas;
  @Inject PenyisipGambar penyisip;

  public byte[] konsep(KonsepTersimpan k) {
    Naskah n = k.getNaskah();
    return pdf(
        n,
        penataNaskah.rancangan(n, k.getIsi(), 0, pembaca.paraf(n.getId(), "")),
        k.getIsi().getHal());
  }

  public byte[] versi(VersiNaskah v) {
    Naskah n = v.getNaskah();
    return pdf(
        n,
        penataNaskah.rancangan(n, v.getIsi(), v.getNomor(), pembaca.paraf(n.getId(), v.getSidik())),
        v.getIsi().getHal());
  }

  /** The final form of a version, not signed yet, with a place for each of its signers. */
  public NaskahAkhir akhir(VersiNaskah v, DataTerbit data) {
    Naskah n = v.getNaskah();
    PdfBertempat hasil =
        penataPdf.tata(
            penyisip.sisipkan(
                n, penataNaskah.akhir(n, v.getIsi(), pembaca.paraf(n.getId(), v.getSidik()), data)),
            v.getIsi().getHal(),
            penataNaskah.tempat(n));
    return new NaskahAkhir(
        hasil.pdf(),
        hasil.tempat().stream()
            .map(
                t -> new TempatTandaTangan(t.halaman(), t.kiri(), t.bawah(), t.lebar(), t.tinggi()))
            .toList());
  }

  /** The final form of a version that nobody signs. */
  public byte[] tanpaTandaTangan(VersiNaskah v, DataTerbit data) {
    Naskah n = v.getNaskah();
    return penataPdf.tata(
        penyisip.sisipkan(n, penataNaskah.tanpaTandaTangan(n, v.getIsi(), data)),
        v.getIsi().getHal());
  }

  /** How many pages a stored PDF has. */
  public int jumlahHalaman(UUID berkasId) {
    return GambarHalaman.jumlah(berkas.isi(berkasId));
  }

  /**
   * The signed bytes.
   *
   * @throws TidakDitemukan while the letter is not signed
   */
  public byte[] terbit(Naskah n) {
    if (n.getBerkasId() == null) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return berkas.isi(n.getBerkasId());
  }

  /** A page of a PDF as PNG; see {@link GambarHalaman#png}. */
  public byte[] gambar(byte[] pdf, int nomor, int lebar) {
    String kunci = Sidik.sha256(pdf) + "/" + nomor + "/" + lebar;
    byte[] ada = tersimpan.get(kunci);
    if (ada == null) {
      ada = GambarHalaman.png(pdf, nomor, lebar);
      tersimpan.put(kunci, ada);
    }
    return ada;
  }

  private byte[] pdf(Naskah n, String html, String judul) {
    String kunci = Sidik.sha256(html);
    byte[] ada = tersimpan.get(kunci);
    if (ada == null) {
      ada = penataPdf.tata(penyisip.sisipkan(n, html), judul.isBlank() ? "Rancangan" : judul);
      tersimpan.put(kunci, ada);
    }
    return ada;
  }
}
