package id.runut.agenda.control;

import id.runut.agenda.boundary.IsiSuratMasuk;
import id.runut.agenda.entity.AgendaMasuk;
import id.runut.agenda.entity.KlasifikasiArsip;
import id.runut.agenda.entity.KlasifikasiRepository;
import id.runut.agenda.pdf.HalamanPindaian;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.berkas.control.PenyimpanLampiran;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Judges what an incoming letter is registered with, and puts it into its line. */
@ApplicationScoped
public class PenyiapSuratMasuk {

  @Inject KlasifikasiRepository klasifikasi;
  @Inject OrganisasiRepository organisasi;
  @Inject PenyimpanLampiran penyimpan;
  @Inject HalamanPindaian halaman;
  @Inject Jam jam;

  /**
   * @throws DataTidakSah with everything that is wrong
   */
  void periksa(UUID instansiId, IsiSuratMasuk isi) {
    List<Kekeliruan> keliru = AturanSuratMasuk.isi(isi, hariIni(instansiId));
    if (kode(isi) != null
        && klasifikasi
            .menurutKode(instansiId, kode(isi))
            .filter(KlasifikasiArsip::isBerlaku)
            .isEmpty()) {
      keliru.add(new Kekeliruan("klasifikasi", Pesan.dari("klasifikasi.tidakDikenal", kode(isi))));
    }
    if (tujuan(instansiId, isi).isEmpty()) {
      keliru.add(new Kekeliruan("tujuan", Pesan.dari("suratMasuk.keliru.tujuan")));
    }
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("suratMasuk.belumLengkap"), keliru);
    }
  }

  /** Fills the line and stores the scan, in the caller's transaction. */
  AgendaMasuk lengkapi(AgendaMasuk baris, IsiSuratMasuk isi, Pelaku pelaku) {
    Jabatan tujuan = tujuan(baris.getInstansiId(), isi).orElseThrow();
    baris
        .berisi(isi.pengirim().strip(), isi.nomor().strip(), isi.tanggal(), isi.hal().strip())
        .bersifat(isi.urgensi(), isi.keamanan(), kode(isi))
        .untuk(tujuan.getId(), tujuan.getNama())
        .diringkas(rapi(isi.ringkasan()), rapi(isi.keterangan()));
    if (isi.pindai() != null) {
      InfoBerkas berkas =
          penyimpan.simpan(baris.getInstansiId(), isi.namaPindai(), isi.pindai(), pelaku);
      baris.berpindai(berkas.id(), halaman.jumlah(berkas.jenisKonten(), isi.pindai()));
    }
    return baris;
  }

  /** When it came: now, for a letter of today; the beginning of an earlier day. */
  Instant masuk(UUID instansiId, LocalDate diterima) {
    return diterima.equals(hariIni(instansiId))
        ? jam.sekarang()
        : diterima.atStartOfDay(zona(instansiId)).toInstant();
  }

  LocalDate hariIni(UUID instansiId) {
    return LocalDate.ofInstant(jam.sekarang(), zona(instansiId));
  }

  private ZoneId zona(UUID instansiId) {
    return organisasi.instansi(instansiId).orElseThrow().getZonaWaktu();
  }

  private Optional<Jabatan> tujuan(UUID instansiId, IsiSuratMasuk isi) {
    return Optional.ofNullable(isi.tujuanJabatanId())
        .flatMap(organisasi::jabatan)
        .filter(j -> j.getInstansi().getId().equals(instansiId));
  }

  private static String kode(IsiSuratMasuk isi) {
    return rapi(isi.klasifikasi());
  }

  /** Null for what is empty. */
  private static String rapi(String teks) {
    return teks == null || teks.isBlank() ? null : teks.strip();
  }
}
