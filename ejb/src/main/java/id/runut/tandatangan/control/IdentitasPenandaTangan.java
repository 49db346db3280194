package id.runut.tandatangan.control;

import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.PenandaTangan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Pegawai;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Lingkungan;
import id.runut.umum.control.Penanggalan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Freezes who signs as the letter prints him (DOMAIN 2.7). */
@ApplicationScoped
public class IdentitasPenandaTangan {

  @Inject OrganisasiRepository organisasi;
  @Inject Lingkungan lingkungan;
  @Inject Jam jam;

  /**
   * The signer at the moment of signing.
   *
   * @param tanggal the day at his agency
   * @param nip eighteen digits
   */
  public record Penandatangan(
      PenandaTangan tercetak, String nip, Instant saat, LocalDate tanggal) {}

  public Penandatangan sekarang(Pelaku pelaku) {
    Pegawai pegawai = organisasi.pegawai(pelaku.getPegawaiId()).orElseThrow();
    Instant saat = jam.sekarang();
    return new Penandatangan(
        new PenandaTangan(
            PenandaTangan.kepala(pelaku.getNamaJabatan()),
            pegawai.getNama(),
            pegawai.getPangkat(),
            Penanggalan.nip(pegawai.getNip())),
        pegawai.getNip(),
        saat,
        LocalDate.ofInstant(saat, pegawai.getInstansi().getZonaWaktu()));
  }

  /**
   * What the signature adds to the letter.
   *
   * @param tanpaGelar whether the letter names its signer without titles
   */
  public DataTerbit data(
      Penandatangan siapa, boolean tanpaGelar, String nomor, LocalDate tanggal, String kode) {
    PenandaTangan tercetak = siapa.tercetak();
    return new DataTerbit(
        nomor,
        tanggal,
        tanpaGelar ? tercetak.tanpaGelar() : tercetak,
        kode,
        AlamatPeriksa.kode(lingkungan, kode));
  }
}
