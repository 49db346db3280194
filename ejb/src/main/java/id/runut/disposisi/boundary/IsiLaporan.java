package id.runut.disposisi.boundary;

/**
 * What has been done about a letter.
 *
 * @param isi may be null where {@code selesai} or a file says it all
 * @param namaBerkas name of the evidence; null for none, like {@code berkas}
 * @param berkas a PDF or a picture
 * @param selesai whether the order is done with it
 */
public record IsiLaporan(String isi, String namaBerkas, byte[] berkas, boolean selesai) {

  public IsiLaporan {
    isi = isi == null ? "" : isi.strip();
  }
}
