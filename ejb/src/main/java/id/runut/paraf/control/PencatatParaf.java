package id.runut.paraf.control;

import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.PenerbitNaskah;
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

/** Gives initials and ends them. */
@ApplicationScoped
public class PencatatParaf {

  @Inject ParafRepository repository;
  @Inject PenerbitNaskah naskah;
  @Inject PelakuAktif pelakuAktif;
  @Inject Jam jam;

  /**
   * Initials the version that the caller has seen.
   *
   * @throws SudahBerubah when another version is current now
   */
  public Paraf beri(KonteksTugas konteks, String sidikVersi) {
    NaskahBerlaku berlaku =
        naskah
            .berlaku(konteks.prosesId(), konteks.langkah().dokumen())
            .orElseThrow(() -> new KeadaanTidakSah("naskah.belumAda"));
    if (!berlaku.versi().sidik().equals(sidikVersi)) {
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

  /** The letter goes back: initials since the step that opens again end. */
  public void gugurkan(KonteksTugas konteks, LangkahSop ke) {
    naskah
        .berlaku(konteks.prosesId(), konteks.langkah().dokumen())
        .ifPresent(
            n ->
                repository.berlaku(n.naskahId()).stream()
                    .filter(p -> AturanParaf.gugur(p.getLangkah(), ke.nomor()))
                    .forEach(p -> p.gugurkan(SebabGugur.DIKEMBALIKAN, jam.sekarang())));
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
