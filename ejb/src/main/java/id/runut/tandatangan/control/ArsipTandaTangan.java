package id.runut.tandatangan.control;

import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.tandatangan.boundary.DokumenTerverifikasi;
import id.runut.tandatangan.control.IdentitasPenandaTangan.Penandatangan;
import id.runut.tandatangan.entity.DokumenBerkode;
import id.runut.tandatangan.entity.JenisPenyedia;
import id.runut.tandatangan.entity.TandaTangan;
import id.runut.tandatangan.entity.TandaTanganRepository;
import id.runut.tandatangan.pdf.PemeriksaPdf;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Keeps signed files and papers with a code, each under a code that no other bears. */
@ApplicationScoped
public class ArsipTandaTangan {

  @Inject BerkasService berkas;
  @Inject TandaTanganRepository repository;
  @Inject NaskahProses naskahProses;
  @Inject Jam jam;

  /** A code that no paper has borne before. */
  public String kodeBaru() {
    String kode = KodeVerifikasi.acak();
    while (!repository.ambilKode(kode)) {
      kode = KodeVerifikasi.acak();
    }
    return kode;
  }

  /**
   * A signed letter with its number, code and signer.
   *
   * @param urut the how-manieth signature of the letter it is, from 1
   * @param luar null for a signature of the agency's own authority
   */
  public record Ditandatangani(
      NaskahBerlaku naskah,
      int urut,
      DataTerbit data,
      Penandatangan siapa,
      UUID sertifikatId,
      Luar luar,
      byte[] pdf) {

    /** With a certificate of the agency's own authority. */
    Ditandatangani(
        NaskahBerlaku naskah,
        int urut,
        DataTerbit data,
        Penandatangan siapa,
        UUID sertifikatId,
        byte[] pdf) {
      this(naskah, urut, data, siapa, sertifikatId, null, pdf);
    }
  }

  /**
   * Who has signed outside.
   *
   * @param sertifikat the certificate that signed, DER
   */
  public record Luar(JenisPenyedia penyedia, byte[] sertifikat) {}

  /** The signatures that a letter bears already, in their order. */
  public List<TandaTangan> sebelumnya(NaskahBerlaku naskah) {
    return repository.menurutNaskah(naskah.naskahId());
  }

  /** How many officials sign a letter. */
  public int jumlahPenanda(NaskahBerlaku naskah) {
    return naskahProses.jabatanPenanda(naskah.naskahId()).size();
  }

  /** The file that others have signed. */
  public byte[] isi(NaskahBerlaku naskah) {
    return berkas.isi(naskah.berkasId());
  }

  /** Stores the file and the record of its signature. */
  public TandaTangan simpan(KonteksTugas konteks, Ditandatangani d) {
    NaskahBerlaku naskah = d.naskah();
    InfoBerkas pdf =
        berkas.simpan(naskah.instansiId(), nama(d), Unduhan.PDF, d.pdf(), konteks.pelaku());
    TandaTangan tandaTangan =
        new TandaTangan(
                d.data().kode(),
                d.sertifikatId(),
                d.siapa().saat(),
                d.siapa().nip(),
                d.siapa().tercetak().pangkat(),
                konteks.pelaku())
            .padaTugas(naskah.instansiId(), konteks.prosesId(), konteks.tugasId())
            .atasNaskah(
                naskah.naskahId(),
                naskah.versi().id(),
                naskah.versi().sidik(),
                naskah.jenis().sebutan(),
                naskah.hal())
            .urutan(d.urut())
            .bernomor(d.data().nomor(), d.data().tanggal())
            .menjadiBerkas(pdf.id(), pdf.sha256(), PemeriksaPdf.jumlahHalaman(d.pdf()));
    if (d.luar() != null) {
      tandaTangan.dariLuar(d.luar().penyedia(), d.luar().sertifikat());
    }
    repository.simpan(tandaTangan);
    return tandaTangan;
  }

  /** Enters a stored paper that bears a code but no certificate-based signature. */
  public void daftarkan(DokumenTerverifikasi d, Pelaku penerbit) {
    InfoBerkas pdf = berkas.info(d.berkasId());
    repository.simpan(
        new DokumenBerkode(d.kode(), d.instansiId(), d.jenis(), d.hal(), d.nomor(), d.tanggal())
            .menjadiBerkas(pdf.id(), pdf.sha256(), PemeriksaPdf.jumlahHalaman(berkas.isi(pdf.id())))
            .terbit(jam.sekarang(), penerbit));
  }

  /** The stored file of a signature. */
  public InfoBerkas berkas(TandaTangan tandaTangan) {
    return berkas.info(tandaTangan.getBerkasId());
  }

  private static String nama(Ditandatangani d) {
    return d.naskah().hal().replaceAll("[^A-Za-z0-9.]+", "-") + ".pdf";
  }
}
