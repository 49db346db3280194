package id.runut.naskah.pdf;

import id.runut.naskah.boundary.BarisParaf;
import id.runut.naskah.boundary.PenandaTangan;
import id.runut.naskah.boundary.TataSurat;
import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.organisasi.boundary.InfoInstansi;
import java.util.List;

/**
 * All that a letter is printed from, apart from number, date and signature.
 *
 * @param logo picture of the letterhead as a {@code data:} address; empty for the neutral emblem
 * @param kepalaTanda lines above the signer's post, see {@link
 *     id.runut.naskah.control.AturanPenandatanganan#kepala}
 */
public record BahanCetak(
    JenisNaskah jenis,
    IsiSurat isi,
    InfoInstansi instansi,
    TataSurat tata,
    String logo,
    List<PenandaTangan> penanda,
    List<String> kepalaTanda,
    List<BarisParaf> paraf) {

  public BahanCetak {
    penanda = List.copyOf(penanda);
    kepalaTanda = List.copyOf(kepalaTanda);
    paraf = List.copyOf(paraf);
  }
}
