package id.runut.naskah.boundary;

import id.runut.berkas.boundary.InfoBerkas;
import id.runut.naskah.control.BentukIsi;
import id.runut.naskah.control.PencatatVersi;
import id.runut.naskah.control.PerinciNaskah;
import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.naskah.entity.StatusNaskah;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.naskah.pdf.PencetakNaskah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.control.Jam;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * What the services of other capabilities need of letters, inside their own transactions and after
 * their own permission checks. Pages and REST never call it.
 */
@Stateless
@PermitAll
public class PenerbitNaskah {

  @Inject NaskahRepository repository;
  @Inject PencatatVersi pencatat;
  @Inject PencetakNaskah pencetak;
  @Inject PerinciNaskah perinci;
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
    Naskah naskah =
        repository
            .naskah(konteks.prosesId(), konteks.langkah().dokumen())
            .orElseGet(() -> mulai(konteks, isi, surat));
    return pencatat.catat(konteks, naskah, surat);
  }

  /** The current version of a document of the process; empty while none has been handed in. */
  public Optional<NaskahBerlaku> berlaku(UUID prosesId, String dokumen) {
    return repository
        .naskah(prosesId, dokumen)
        .flatMap(repository::berlaku)
        .map(PenerbitNaskah::berlaku);
  }

  /** The signed letter of a document of the process; empty before the signature. */
  public Optional<RingkasanNaskah> terbit(UUID prosesId, String dokumen) {
    return repository
        .naskah(prosesId, dokumen)
        .filter(n -> n.getStatus() == StatusNaskah.TERBIT)
        .map(perinci::ringkas);
  }

  /**
   * The final PDF of a version with number and date, ready to be signed. The visible signature (QR
   * code, signer) is drawn by whoever signs, into the place that the answer names.
   */
  public NaskahAkhir susunAkhir(UUID versiId, DataTerbit data) {
    return pencetak.akhir(versi(versiId), data);
  }

  /**
   * Freezes the letter: from now on its number, its date and these bytes are final.
   *
   * @param berkas the signed file
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void terbitkan(KonteksTugas konteks, UUID versiId, DataTerbit data, InfoBerkas berkas) {
    versi(versiId)
        .getNaskah()
        .terbit(
            konteks.langkah().nomor(),
            data.nomor(),
            data.tanggal(),
            data.kode(),
            berkas.id(),
            pencetak.jumlahHalaman(berkas.id()),
            jam.sekarang());
  }

  private Naskah mulai(KonteksTugas konteks, IsiNaskah isi, IsiSurat surat) {
    Naskah naskah =
        new Naskah(
            konteks.instansiId(),
            konteks.prosesId(),
            konteks.judulProses(),
            konteks.langkah().dokumen(),
            isi.jenis(),
            surat.getHal(),
            jam.sekarang());
    repository.simpan(naskah);
    return naskah;
  }

  private VersiNaskah versi(UUID id) {
    return repository.versi(id).orElseThrow(() -> new IllegalArgumentException("no version " + id));
  }

  private static NaskahBerlaku berlaku(VersiNaskah v) {
    Naskah n = v.getNaskah();
    return new NaskahBerlaku(
        n.getId(),
        n.getInstansiId(),
        n.getJenis(),
        v.getIsi().getHal(),
        v.getIsi().getKlasifikasi(),
        v.getIsi().getKepada(),
        BentukIsi.info(v));
  }
}
