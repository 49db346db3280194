package id.runut.bagan.boundary;

import java.util.List;

/**
 * A row of the official form.
 *
 * @param sebutan number on paper
 * @param kegiatan the step in one sentence
 * @param pelaksana label of its column
 * @param waktu standard time in words; says so when there is none
 * @param kembaliKe number on paper of the step that "Tidak" goes back to; null for none
 * @param keterangan what the other columns do not say, such as whom it waits for
 * @param rekonstruksi whether the step is missing in the signed SOP and was added
 * @param tersirat fields that are not printed there but follow from the context
 * @param catatan remarks for administrators; empty for everybody else
 */
public record BarisSop(
    int nomor,
    String sebutan,
    String judul,
    String kegiatan,
    String pelaksana,
    List<String> kelengkapan,
    String waktu,
    List<String> keluaran,
    String kembaliKe,
    List<String> keterangan,
    boolean rekonstruksi,
    List<String> tersirat,
    List<String> catatan) {

  public BarisSop {
    kelengkapan = List.copyOf(kelengkapan);
    keluaran = List.copyOf(keluaran);
    keterangan = List.copyOf(keterangan);
    tersirat = List.copyOf(tersirat);
    catatan = List.copyOf(catatan);
  }
}
