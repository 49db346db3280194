package id.runut.naskah.boundary;

import id.runut.naskah.control.AturanNaskah;
import id.runut.naskah.control.BentukIsi;
import id.runut.naskah.control.PembacaNaskah;
import id.runut.naskah.control.PembersihIsi;
import id.runut.naskah.control.PenyusunDocx;
import id.runut.naskah.docx.Buangan;
import id.runut.naskah.docx.HasilBaca;
import id.runut.naskah.docx.PembacaDocx;
import id.runut.naskah.docx.PemeriksaDocx;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Letters as DOCX: out to be worked on elsewhere, in as the body of a draft. */
@Stateless
@RolesAllowed("**")
public class DocxService {

  /** Media type of DOCX. */
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** Most bytes of a document from outside. */
  public static final int BITA_TERBANYAK = PemeriksaDocx.BITA_TERBANYAK;

  @Inject NaskahService naskah;
  @Inject PembacaNaskah pembaca;
  @Inject PembacaDocx pembacaDocx;
  @Inject PenyusunDocx penyusun;

  /**
   * A version as DOCX.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan unless the caller may see the whole process
   */
  public Unduhan versi(UUID versiId) {
    VersiNaskah versi = pembaca.versi(versiId);
    Naskah n = versi.getNaskah();
    String nama = BentukIsi.namaBerkas(n).replaceFirst("\\.pdf$", ".docx");
    return new Unduhan(
        "rancangan-versi-" + versi.getNomor() + "-" + nama, DOCX, penyusun.susun(versi));
  }

  /**
   * Reads a document from outside as the body of a letter; stores nothing.
   *
   * @throws id.runut.umum.boundary.TidakDitemukan when the task is not the caller's
   * @throws DataTidakSah when it is no DOCX, holds macros, or is larger than it may be
   */
  public HasilImporNaskah baca(UUID tugasId, byte[] isi) {
    naskah.konsep(tugasId);
    PemeriksaDocx.periksa(isi);
    HasilBaca dibaca = pembacaDocx.baca(isi);
    String bersih = PembersihIsi.bersihkan(dibaca.html());
    if (bersih.length() > AturanNaskah.ISI_TERPANJANG) {
      throw new DataTidakSah("naskah.terlaluPanjang", AturanNaskah.ISI_TERPANJANG);
    }
    if (PembersihIsi.teks(bersih).isEmpty()) {
      throw new DataTidakSah("docx.tanpaTeks");
    }
    return new HasilImporNaskah(
        bersih, dibaca.buangan().stream().sorted().map(DocxService::catatan).toList());
  }

  /**
   * Takes what {@link #baca} has given into the working copy.
   *
   * @param dokumen as for {@link NaskahService#konsep(UUID, String)}
   * @param ganti whether it takes the place of the body; otherwise it goes behind it
   * @param versi counter of the working copy that the caller has seen
   * @throws id.runut.umum.boundary.SudahBerubah as for {@link NaskahService#simpanKonsep}
   */
  public InfoKonsep pakai(UUID tugasId, String dokumen, String isi, boolean ganti, long versi) {
    KonsepNaskah k = naskah.konsep(tugasId, dokumen).konsep();
    String semula = k.isi() == null ? "" : k.isi();
    return naskah.simpanKonsep(tugasId, dokumen, k.berisi(ganti ? isi : semula + isi), versi);
  }

  private static Pesan catatan(Buangan b) {
    return new Pesan("docx.buangan." + b.name(), List.of());
  }
}
