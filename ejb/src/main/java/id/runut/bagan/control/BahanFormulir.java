package id.runut.bagan.control;

import id.runut.bagan.boundary.BarisSop;
import id.runut.bagan.boundary.IdentitasSop;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.sop.boundary.DefinisiSop;
import java.util.List;

/** All that the printed form says: whose SOP, what it says of itself, and its rows. */
public record BahanFormulir(
    InfoInstansi instansi, DefinisiSop sop, IdentitasSop identitas, List<BarisSop> baris) {

  /** The form of a definition; paper carries no remarks for administrators. */
  public static BahanFormulir dari(InfoInstansi instansi, DefinisiSop sop) {
    return new BahanFormulir(
        instansi,
        sop,
        PenyusunIdentitas.susun(sop.identitas()),
        PenyusunFormulir.baris(sop, false));
  }

  /** Title of the document. */
  public String judul() {
    return KataBagan.dari("judul", sop.nama());
  }

  /** What stands at the foot of every page. */
  public String kaki() {
    return KataBagan.dari("kaki", instansi.singkatan(), sop.nama(), sop.versi());
  }
}
