package id.runut.agenda.control;

import id.runut.agenda.boundary.PersiapanKirim;
import id.runut.agenda.entity.DistribusiRepository;
import id.runut.agenda.entity.LampiranPengiriman;
import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.naskah.boundary.RingkasanNaskah;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PenyediaDokumen;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what a step of kind {@code kirim} sends, and to whom. */
@ApplicationScoped
public class Kiriman {

  @Inject NaskahProses naskah;
  @Inject @Any Instance<PenyediaDokumen> penyedia;
  @Inject DistribusiRepository distribusi;
  @Inject MesinProses mesin;
  @Inject PenerbitTanpaTandaTangan penerbit;

  /**
   * The step's letter, its addressees, and what goes along: everything finished that the process
   * has not sent yet and that is for others to keep, with the files that belong to it.
   *
   * @throws KeadaanTidakSah when the letter cannot be sent yet
   */
  public PersiapanKirim siapkan(KonteksTugas konteks) {
    bolehKirim(konteks).tegakkan();
    return naskah
        .terbit(konteks, konteks.dokumen())
        .map(
            n ->
                new PersiapanKirim(
                    n.id(), n.hal(), n.nomor(), n.tanggal(), tujuan(konteks), lampiran(konteks)))
        .orElseGet(
            () -> {
              NaskahBerlaku n = naskah.berlaku(konteks, konteks.dokumen()).orElseThrow();
              return new PersiapanKirim(
                  n.naskahId(), n.hal(), null, null, tujuan(konteks), lampiran(konteks));
            });
  }

  /** Whether the step's letter may be sent: signed, or handed in where the SOP lets nobody sign. */
  public Putusan bolehKirim(KonteksTugas konteks) {
    if (naskah.terbit(konteks, konteks.dokumen()).isPresent()) {
      return Putusan.ya();
    }
    return tanpaTandaTangan(konteks).isPresent()
        ? Putusan.ya()
        : Putusan.tidak("kirim.belumDitandatangani");
  }

  /** Issues the step's letter where the SOP lets nobody sign it. */
  public void terbitkan(KonteksTugas konteks) {
    tanpaTandaTangan(konteks)
        .filter(n -> n.nomor() == null)
        .ifPresent(n -> penerbit.terbitkan(konteks, n));
  }

  /** The version that is sent without anybody's signature, because the SOP asks for none. */
  private Optional<NaskahBerlaku> tanpaTandaTangan(KonteksTugas konteks) {
    boolean ditandatangani =
        !mesin
            .definisi(konteks.prosesId())
            .langkahUntuk("tandatangan", konteks.dokumen())
            .isEmpty();
    return ditandatangani ? Optional.empty() : naskah.berlaku(konteks, konteks.dokumen());
  }

  /**
   * The finished letter that the step sends.
   *
   * @throws KeadaanTidakSah when it is not finished yet
   */
  public RingkasanNaskah surat(KonteksTugas konteks) {
    return naskah
        .terbit(konteks, konteks.dokumen())
        .orElseThrow(() -> new KeadaanTidakSah("kirim.belumDitandatangani"));
  }

  /** The same attachments as they are stored, each with the letter that it is. */
  public List<LampiranPengiriman> berkas(KonteksTugas konteks, List<DokumenProses> lampiran) {
    List<RingkasanNaskah> terbit = naskah.semuaTerbit(konteks.prosesId());
    return lampiran.stream()
        .map(l -> new LampiranPengiriman(l.berkasId(), naskahId(terbit, l), l.dokumen()))
        .toList();
  }

  private List<PilihanPenerima> tujuan(KonteksTugas konteks) {
    List<String> kepada = konteks.langkah().ciri().kepada();
    return kepada.isEmpty()
        ? mesin.tujuanBerikut(konteks).jabatan()
        : kepada.stream()
            .flatMap(peran -> mesin.pemegangPeran(konteks.prosesId(), peran).stream())
            .distinct()
            .toList();
  }

  private List<DokumenProses> lampiran(KonteksTugas konteks) {
    DefinisiSop sop = mesin.definisi(konteks.prosesId());
    Set<UUID> mutakhir =
        naskah.semuaTerbit(konteks.prosesId()).stream()
            .map(RingkasanNaskah::berkasId)
            .collect(Collectors.toSet());
    List<DokumenProses> semua =
        penyedia.stream()
            .flatMap(p -> p.dokumen(konteks.prosesId()).stream())
            .filter(d -> !d.jenis().equals(DokumenProses.NASKAH) || mutakhir.contains(d.berkasId()))
            .toList();
    List<String> terkirim = distribusi.dokumenTerkirim(konteks.prosesId());
    Set<String> ikut =
        semua.stream()
            .filter(d -> d.jenis().equals(DokumenProses.NASKAH))
            .map(DokumenProses::dokumen)
            .filter(d -> !d.equals(konteks.dokumen()) && !terkirim.contains(d))
            .filter(d -> sop.dokumen().isEmpty() || sop.disertakan(konteks.langkah()).contains(d))
            .collect(Collectors.toSet());
    return semua.stream().filter(d -> d.dokumen() != null && ikut.contains(d.dokumen())).toList();
  }

  private static UUID naskahId(List<RingkasanNaskah> terbit, DokumenProses lampiran) {
    return terbit.stream()
        .filter(n -> n.berkasId().equals(lampiran.berkasId()))
        .map(RingkasanNaskah::id)
        .findFirst()
        .orElse(null);
  }
}
