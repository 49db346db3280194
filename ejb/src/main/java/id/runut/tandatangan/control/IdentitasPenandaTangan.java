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
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Freezes who signs as the letter prints him (DOMAIN 2.7). */
@ApplicationScoped
public class IdentitasPenandaTangan {

  private static final Pattern BERAWALAN = Pattern.compile("(Plt\\. |Plh\\. |Pj\\. )?(.*)");

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
            kepala(pelaku.getNamaJabatan()),
            pegawai.getNama(),
            pegawai.getPangkat(),
            Penanggalan.nip(pegawai.getNip())),
        pegawai.getNip(),
        saat,
        LocalDate.ofInstant(saat, pegawai.getInstansi().getZonaWaktu()));
  }

  /** What the signature adds to the letter. */
  public DataTerbit data(Penandatangan siapa, String nomor, String kode) {
    return new DataTerbit(
        nomor, siapa.tanggal(), siapa.tercetak(), kode, AlamatPeriksa.kode(lingkungan, kode));
  }

  /** The post in capitals, the sign of a deputy before it as it is usual: "Plh. KEPALA DINAS". */
  static String kepala(String namaJabatan) {
    Matcher bagian = BERAWALAN.matcher(namaJabatan);
    if (!bagian.matches()) {
      throw new IllegalArgumentException(namaJabatan);
    }
    String awalan = bagian.group(1) == null ? "" : bagian.group(1);
    return awalan + bagian.group(2).toUpperCase(Locale.ROOT);
  }
}
