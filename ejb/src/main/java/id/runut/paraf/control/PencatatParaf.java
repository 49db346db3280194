package id.runut.paraf.control;

import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.naskah.boundary.VersiDiajukan;
import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.paraf.entity.Paraf;
import id.runut.paraf.entity.ParafRepository;
import id.runut.paraf.entity.SebabGugur;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Gives initials and ends them. */
@ApplicationScoped
public class PencatatParaf {

  @Inject ParafRepository repository;
  @Inject NaskahProses naskah;
  @Inject PelakuAktif pelakuAktif;
  @Inject Jam jam;

  /**
   * Initials the versions that the caller has seen, of all documents that the act covers.
   *
   * @param sidikDilihat SHA-256 of the versions that he has seen
   * @return the initials, that of the act's own document first
   * @throws SudahBerubah when another version is current now
   */
  public List<Paraf> beri(KonteksTugas konteks, Collection<String> sidikDilihat) {
    return konteks.langkah().semuaDokumenUntuk(konteks.tindakan()).stream()
        .map(dokumen -> beri(konteks, dokumen, sidikDilihat))
        .toList();
  }

  private Paraf beri(KonteksTugas konteks, String dokumen, Collection<String> sidikDilihat) {
    NaskahBerlaku berlaku =
        naskah.berlaku(konteks, dokumen).orElseThrow(() -> new KeadaanTidakSah("naskah.belumAda"));
    if (!sidikDilihat.contains(berlaku.versi().sidik())) {
      throw new SudahBerubah(
          "naskah.versiSudahBerubah",
          berlaku.versi().nomor(),
          berlaku.versi().oleh(),
          berlaku.versi().dibuat());
    }
    Paraf paraf =
        new Paraf(
            berlaku.naskahId(),
            berlaku.versi().nomor(),
            berlaku.versi().sidik(),
            konteks.tugasId(),
            konteks.langkah().nomor(),
            namaSingkat(konteks),
            jam.sekarang(),
            konteks.pelaku());
    repository.simpan(paraf);
    return paraf;
  }

  /** The letters go back: initials since the step that opens again end. */
  public void gugurkan(KonteksTugas konteks, LangkahSop ke) {
    konteks.langkah().semuaDokumenUntuk(konteks.tindakan()).stream()
        .flatMap(dokumen -> naskah.berlaku(konteks, dokumen).stream())
        .flatMap(n -> repository.berlaku(n.naskahId()).stream())
        .filter(p -> AturanParaf.gugur(p.getLangkah(), ke.nomor()))
        .forEach(p -> p.gugurkan(SebabGugur.DIKEMBALIKAN, jam.sekarang()));
  }

  /** The letter has been changed: no initial stands for what its giver has not seen. */
  void saatDiajukan(@Observes VersiDiajukan peristiwa) {
    repository
        .berlaku(peristiwa.naskahId())
        .forEach(p -> p.gugurkan(SebabGugur.VERSI_BARU, jam.sekarang()));
  }

  private String namaSingkat(KonteksTugas konteks) {
    return pelakuAktif.identitas().jabatan().stream()
        .filter(j -> j.jabatanId().equals(konteks.jabatanId()))
        .map(JabatanDipegang::namaSingkat)
        .findFirst()
        .orElse(konteks.pelaku().getNamaJabatan());
  }
}
