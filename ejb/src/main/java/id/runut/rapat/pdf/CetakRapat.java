package id.runut.rapat.pdf;

import id.runut.umum.pdf.KodeQr;
import id.runut.umum.pdf.PenataPdf;
import id.runut.umum.pdf.TemplatCetak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Prints the papers of a meeting in their official forms (DOMAIN 2.3). */
@ApplicationScoped
public class CetakRapat {

  @Inject TemplatCetak templat;
  @Inject PenataPdf penata;

  public byte[] notula(BahanRapat isi) {
    return cetak("notula", "Notula " + isi.judul(), isi);
  }

  public byte[] daftarHadir(BahanRapat isi) {
    return cetak("daftar-hadir", "Daftar Hadir " + isi.judul(), isi);
  }

  public byte[] dokumentasi(BahanRapat isi) {
    return cetak("dokumentasi", "Dokumentasi " + isi.judul(), isi);
  }

  private byte[] cetak(String nama, String judul, BahanRapat isi) {
    String qr = isi.alamat().isEmpty() ? "" : KodeQr.uri(isi.alamat());
    return penata.tata(
        templat.isi("rapat/" + nama + ".ftlh", Map.of("judul", judul, "isi", isi, "qr", qr)),
        judul);
  }
}
