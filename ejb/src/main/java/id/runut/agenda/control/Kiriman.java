package id.runut.agenda.control;

import id.runut.agenda.boundary.PersiapanKirim;
import id.runut.agenda.entity.DistribusiRepository;
import id.runut.agenda.entity.LampiranPengiriman;
import id.runut.naskah.boundary.PenerbitNaskah;
import id.runut.naskah.boundary.RingkasanNaskah;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PenyediaDokumen;
import id.runut.umum.boundary.KeadaanTidakSah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what a step of kind {@code kirim} sends, and to whom. */
@ApplicationScoped
public class Kiriman {

  @Inject PenerbitNaskah naskah;
  @Inject Instance<PenyediaDokumen> penyedia;
  @Inject DistribusiRepository distribusi;
  @Inject MesinProses mesin;

  /**
   * The step's signed letter, its addressees, and everything signed that the process has not sent
   * yet together with the files that belong to it.
   *
   * @throws KeadaanTidakSah when the letter is not signed yet
   */
  public PersiapanKirim siapkan(KonteksTugas konteks) {
    RingkasanNaskah surat = surat(konteks);
    return new PersiapanKirim(
        surat.id(),
        surat.hal(),
        surat.nomor(),
        surat.tanggal(),
        mesin.tujuanBerikut(konteks).jabatan(),
        lampiran(konteks));
  }

  /**
   * The signed letter that the step sends.
   *
   * @throws KeadaanTidakSah when it is not signed yet
   */
  public RingkasanNaskah surat(KonteksTugas konteks) {
    return naskah
        .terbit(konteks.prosesId(), konteks.langkah().dokumen())
        .orElseThrow(() -> new KeadaanTidakSah("kirim.belumDitandatangani"));
  }

  /** The same attachments as they are stored, each with the letter that it is. */
  public List<LampiranPengiriman> berkas(KonteksTugas konteks, List<DokumenProses> lampiran) {
    return lampiran.stream()
        .map(
            l -> new LampiranPengiriman(l.berkasId(), naskahId(konteks.prosesId(), l), l.dokumen()))
        .toList();
  }

  private List<DokumenProses> lampiran(KonteksTugas konteks) {
    List<DokumenProses> semua =
        penyedia.stream().flatMap(p -> p.dokumen(konteks.prosesId()).stream()).toList();
    List<String> terkirim = distribusi.dokumenTerkirim(konteks.prosesId());
    Set<String> ikut =
        semua.stream()
            .filter(d -> d.jenis().equals(DokumenProses.NASKAH))
            .map(DokumenProses::dokumen)
            .filter(d -> !d.equals(konteks.langkah().dokumen()) && !terkirim.contains(d))
            .collect(Collectors.toSet());
    return semua.stream().filter(d -> d.dokumen() != null && ikut.contains(d.dokumen())).toList();
  }

  private UUID naskahId(UUID prosesId, DokumenProses lampiran) {
    return naskah
        .terbit(prosesId, lampiran.dokumen())
        .filter(n -> n.berkasId().equals(lampiran.berkasId()))
        .map(RingkasanNaskah::id)
        .orElse(null);
  }
}
