package id.runut.ujung;

/** Plays tasks as officials do: takes them from the desk and does at their page what is due. */
final class PemeranPeramban implements Pemeran {

  private final Panggung panggung;
  private final RapatDiPeramban rapat = new RapatDiPeramban();

  PemeranPeramban(Panggung panggung) {
    this.panggung = panggung;
  }

  @Override
  public void kembalikan(Giliran g) {
    MejaTugas meja = buka(g);
    if ("verifikasi".equals(g.tindakan())) {
      VerifikasiDiPeramban.kembalikan(meja, ALASAN_KEMBALI);
    } else {
      meja.kembalikan(ALASAN_KEMBALI);
    }
  }

  @Override
  public String lakukan(Giliran g) {
    MejaTugas meja = buka(g);
    SyaratDiPeramban.penuhi(meja);
    if ("rapat".equals(g.tindakan())) {
      rapat.selenggarakan(meja);
    } else {
      IsianTugas.isi(g.tindakan(), meja);
    }
    String alasan = meja.alasanBelum();
    if (alasan == null) {
      tindak(g.tindakan(), meja);
    }
    return alasan;
  }

  private MejaTugas buka(Giliran g) {
    return new MejaTugas(
            panggung.masuk(g.nama()), g.rincian().at("/ringkasan/judulProses").asText())
        .ambil(g.tugas());
  }

  private void tindak(String tindakan, MejaTugas meja) {
    switch (tindakan) {
      case "disposisi" -> meja.perintahkan();
      case "susun", "kompilasi" -> meja.ajukan();
      case "periksa" -> meja.paraf();
      case "tandatangan" -> meja.tandaTangani(Skrip.FRASA_SANDI);
      case "kirim", "ukur" -> meja.kirim();
      case "terima" -> meja.himpun();
      case "rapat" -> rapat.tutup(meja);
      default -> meja.pilihPenerima().selesaikan(IsianTugas.tombol(tindakan));
    }
  }
}
