package id.runut.naskah.boundary;

import id.runut.berkas.boundary.InfoBerkas;
import id.runut.naskah.control.BentukIsi;
import id.runut.naskah.control.PencatatVersi;
import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.naskah.pdf.PencetakNaskah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Makes letters final for the services of other capabilities, inside their own transactions and
 * after their own permission checks. Pages and REST never call it.
 */
@Stateless
@PermitAll
public class PenerbitNaskah {

  @Inject NaskahRepository repository;
  @Inject PencatatVersi pencatat;
  @Inject PencetakNaskah pencetak;
  @Inject Event<NaskahDiterbitkan> diterbitkan;
  @Inject Jam jam;

  /**
   * Makes a version of a letter whose body comes from the portal (a recap). An unchanged content
   * makes no second version.
   *
   * @param konteks a step that names the document, taken from the engine
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public InfoVersi catatVersi(KonteksTugas konteks, IsiNaskah isi) {
    IsiSurat surat = BentukIsi.simpan(BentukIsi.bersih(isi.konsep()), isi.mendatar());
    return pencatat.catat(konteks, pencatat.naskah(konteks, isi.jenis(), surat), surat);
  }

  /**
   * The final PDF of a version with number and date, ready to be signed. The visible signature (QR
   * code, signer) is drawn by whoever signs, into the place that the answer names.
   */
  public NaskahAkhir susunAkhir(UUID versiId, DataTerbit data) {
    return pencetak.akhir(versi(versiId), data);
  }

  /** The final PDF of a version that nobody signs, with the name of whoever issues it. */
  public byte[] susunTanpaTandaTangan(UUID versiId, DataTerbit data) {
    return pencetak.tanpaTandaTangan(versi(versiId), data);
  }

  /**
   * Freezes the letter: from now on its number, its date and what it says are final.
   *
   * @param berkas the signed file
   * @param tuntas whether nobody else is to sign it, so that the file is final too
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void terbitkan(
      KonteksTugas konteks, UUID versiId, DataTerbit data, InfoBerkas berkas, boolean tuntas) {
    Naskah naskah = versi(versiId).getNaskah();
    naskah.terbit(
        konteks.langkah().nomor(),
        data.nomor(),
        data.tanggal(),
        data.kode(),
        berkas.id(),
        pencetak.jumlahHalaman(berkas.id()),
        tuntas,
        jam.sekarang());
    umumkan(konteks, naskah, tuntas);
  }

  /** One more of several signers has signed; the file with his signature takes the place. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void ditandatanganiLagi(
      KonteksTugas konteks, UUID naskahId, InfoBerkas berkas, boolean tuntas) {
    Naskah naskah = naskah(naskahId);
    naskah.ditandatanganiLagi(berkas.id(), tuntas, jam.sekarang());
    umumkan(konteks, naskah, tuntas);
  }

  private void umumkan(KonteksTugas konteks, Naskah naskah, boolean tuntas) {
    if (tuntas) {
      diterbitkan.fire(new NaskahDiterbitkan(konteks, naskah.getId(), naskah.getDokumen()));
    }
  }

  private Naskah naskah(UUID id) {
    return repository.naskah(id).orElseThrow(() -> new IllegalArgumentException("no letter " + id));
  }

  private VersiNaskah versi(UUID id) {
    return repository.versi(id).orElseThrow(() -> new IllegalArgumentException("no version " + id));
  }
}
