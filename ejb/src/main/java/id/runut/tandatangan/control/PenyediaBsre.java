package id.runut.tandatangan.control;

import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.tandatangan.control.ArsipTandaTangan.Luar;
import id.runut.tandatangan.control.IdentitasPenandaTangan.Penandatangan;
import id.runut.tandatangan.control.PenjagaUpaya.Upaya;
import id.runut.tandatangan.entity.JenisPenyedia;
import id.runut.tandatangan.entity.TandaTangan;
import id.runut.tandatangan.pdf.PemeriksaHasilLuar;
import id.runut.tandatangan.penyedia.JawabanBsre;
import id.runut.tandatangan.penyedia.JawabanBsre.Hasil;
import id.runut.tandatangan.penyedia.KlienBsre;
import id.runut.tandatangan.penyedia.PermintaanBsre;
import id.runut.tandatangan.penyedia.VerifikasiBsre;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Pesan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * BSrE's gateway (docs/adr/0013). It is asked once for each wish to sign; after an answer that got
 * lost the next wish asks for that answer first.
 */
@ApplicationScoped
public class PenyediaBsre implements PenyediaTandaTangan {

  @Inject SambunganPenyedia sambungan;
  @Inject OrganisasiRepository organisasi;
  @Inject PemilihPenyedia pemilih;
  @Inject PenjagaUpaya upaya;
  @Inject PengarsipLuar pengarsip;

  @Override
  public boolean adalah(JenisPenyedia jenis) {
    return jenis.bsre();
  }

  @Override
  public KuasaBsre buka(UUID pegawaiId, char[] frasaSandi) {
    if (frasaSandi == null || frasaSandi.length == 0) {
      throw keliru(Pesan.dari("tandatangan.frasaKosong"));
    }
    UUID instansi = organisasi.pegawai(pegawaiId).orElseThrow().getInstansi().getId();
    KlienBsre klien = sambungan.klien(instansi);
    String nik = sambungan.nik(pegawaiId);
    klien.status(nik).tegakkan();
    return new KuasaBsre(pemilih.jenis(instansi), nik, frasaSandi.clone());
  }

  @Override
  public TandaTangan tandaTangani(
      KonteksTugas konteks, NaskahBerlaku naskah, KuasaTandaTangan kuasa, Penandatangan siapa) {
    KuasaBsre bsre = (KuasaBsre) kuasa;
    int urut = pengarsip.urutBerikut(naskah);
    Upaya u = upaya.siapkan(naskah, urut, siapa);
    KlienBsre klien = sambungan.klien(naskah.instansiId());
    byte[] pdf = hasil(klien, u, bsre);
    PemeriksaHasilLuar.Hasil periksa =
        PemeriksaHasilLuar.periksa(u.asal(), pdf, siapa.tercetak().nama());
    if (periksa.putusan().boleh() && dibantah(klien, pdf)) {
      upaya.ditolak(u.id());
      throw new KeadaanTidakSah("tandatangan.hasil.rusak");
    }
    if (!periksa.putusan().boleh()) {
      upaya.ditolak(u.id());
      periksa.putusan().tegakkan();
    }
    return pengarsip.simpan(
        konteks, naskah, u, siapa, new Luar(bsre.penyedia(), periksa.sertifikat()), pdf);
  }

  private byte[] hasil(KlienBsre klien, Upaya u, KuasaBsre kuasa) {
    if (u.tidakPasti() && u.idDokumen() != null) {
      JawabanBsre tadi = klien.unduh(u.idDokumen());
      if (tadi.hasil() == Hasil.DITERIMA) {
        return tadi.berkas().get(0);
      }
    }
    upaya.dikirim(u.id());
    JawabanBsre jawaban =
        klien.tandaTangani(
            new PermintaanBsre(kuasa.nik(), kuasa.frasaSandi(), null, List.of(u.asal())));
    switch (jawaban.hasil()) {
      case DITERIMA -> {
        // Until the archive has it, this is what another try would ask for.
        upaya.tidakPasti(u.id(), jawaban.idDokumen());
        return jawaban.berkas().get(0);
      }
      case TIDAK_PASTI -> upaya.tidakPasti(u.id(), jawaban.idDokumen());
      default -> upaya.ditolak(u.id());
    }
    throw jawaban.hasil() == Hasil.FRASA_SALAH
        ? keliru(jawaban.sebab())
        : new KeadaanTidakSah(jawaban.sebab());
  }

  /** The gateway need not answer; but what it calls invalid itself is not kept. */
  private static boolean dibantah(KlienBsre klien, byte[] pdf) {
    VerifikasiBsre opini = klien.verifikasi(pdf);
    return opini.terjawab() && !opini.sah();
  }

  private static DataTidakSah keliru(Pesan pesan) {
    return new DataTidakSah(pesan, List.of(new Kekeliruan("frasaSandi", pesan)));
  }
}
