package id.runut.organisasi.control;

import id.runut.organisasi.boundary.KeadaanJabatan;
import id.runut.organisasi.boundary.Keberadaan;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.PenugasanRepository;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells senders whom they will not find at the post that they send to. */
@ApplicationScoped
public class PembacaKeberadaan {

  @Inject PenugasanRepository penugasan;
  @Inject OrganisasiRepository organisasi;
  @Inject PelakuAktif pelakuAktif;
  @Inject PembacaJabatan pembaca;
  @Inject Jam jam;

  /** Those of the posts whose own holder is not there today, in the order of the posts. */
  public List<Keberadaan> baca(Collection<UUID> jabatanIds) {
    if (jabatanIds.isEmpty()) {
      return List.of();
    }
    LocalDate hari =
        LocalDate.ofInstant(jam.sekarang(), pelakuAktif.identitas().instansi().zonaWaktu());
    List<UUID> lain = penugasan.tidakDijalankanPejabatnya(jabatanIds, hari);
    if (lain.isEmpty()) {
      return List.of();
    }
    List<Jabatan> jabatan = organisasi.jabatanMenurutId(lain);
    return pembaca.keadaan(jabatan, hari).stream()
        .map(PembacaKeberadaan::keberadaan)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Keberadaan> keberadaan(KeadaanJabatan k) {
    String pejabat = k.definitif() == null ? null : k.definitif().pegawai();
    if (k.pengganti() != null) {
      return Optional.of(
          new Keberadaan(
              k.id(),
              k.namaSingkat(),
              pejabat,
              k.pengganti().pegawai() + " (" + k.pengganti().jenis().awalan().strip() + ")",
              k.berhalangan() == null ? null : k.berhalangan().jenis(),
              k.pengganti().selesai()));
    }
    if (k.kosong()) {
      return Optional.of(new Keberadaan(k.id(), k.namaSingkat(), null, null, null, null));
    }
    return k.berhalangan() == null
        ? Optional.empty()
        : Optional.of(
            new Keberadaan(
                k.id(),
                k.namaSingkat(),
                pejabat,
                null,
                k.berhalangan().jenis(),
                k.berhalangan().selesai()));
  }
}
