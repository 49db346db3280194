package id.runut.agenda.control;

import id.runut.agenda.boundary.IsiNomor;
import id.runut.agenda.entity.AgendaKeluar;
import id.runut.agenda.entity.KlasifikasiArsip;
import id.runut.agenda.entity.KlasifikasiRepository;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Judges what somebody writes who takes a number by hand. */
@ApplicationScoped
public class PemeriksaNomor {

  private static final int TERPANJANG = 500;
  private static final int NOMOR_TERPANJANG = 150;
  private static final int TAHUN_TERAWAL = 2000;
  private static final String SPT = "SURAT_PERINTAH_TUGAS";

  @Inject KlasifikasiRepository klasifikasi;
  @Inject OrganisasiRepository organisasi;
  @Inject PerancangNomor perancang;
  @Inject Penomoran penomoran;

  /**
   * @throws DataTidakSah with everything that is wrong
   */
  void pesanan(UUID instansiId, IsiNomor isi) {
    LocalDate hari = penomoran.hariIni(instansiId);
    List<Kekeliruan> keliru = dasar(instansiId, isi);
    panjang(keliru, "hal", isi.hal());
    if (isi.tanggal() != null && isi.tanggal().getYear() != hari.getYear()) {
      keliru.add(new Kekeliruan("tanggal", Pesan.dari("nomor.keliru.tahun", hari.getYear() + "")));
    }
    tolak(keliru);
  }

  /** What a number that is in use says. */
  void surat(String hal, List<String> kepada) {
    List<Kekeliruan> keliru = new ArrayList<>();
    wajib(keliru, "hal", hal);
    if (kepada != null) {
      panjang(keliru, "kepada", String.join("\n", kepada));
    }
    tolak(keliru);
  }

  /**
   * @param sesudah the next number in the row
   */
  void sisipan(AgendaKeluar induk, Optional<AgendaKeluar> sesudah, IsiNomor isi) {
    List<Kekeliruan> keliru = dasar(induk.getInstansiId(), isi);
    wajib(keliru, "hal", isi.hal());
    LocalDate akhir =
        sesudah.map(AgendaKeluar::getTanggal).orElse(penomoran.hariIni(induk.getInstansiId()));
    boolean diLuar =
        isi.tanggal() != null
            && (isi.tanggal().isBefore(induk.getTanggal()) || isi.tanggal().isAfter(akhir));
    if (diLuar) {
      keliru.add(
          new Kekeliruan("tanggal", Pesan.dari("nomor.keliru.sisipan", induk.getTanggal(), akhir)));
    }
    tolak(keliru);
  }

  void susulan(UUID instansiId, int urut, String nomor, IsiNomor isi) {
    LocalDate hari = penomoran.hariIni(instansiId);
    List<Kekeliruan> keliru = dasar(instansiId, isi);
    wajib(keliru, "hal", isi.hal());
    if (urut < 1) {
      keliru.add(new Kekeliruan("urut", Pesan.dari("nomor.keliru.urut")));
    }
    if (nomor == null || nomor.isBlank() || nomor.length() > NOMOR_TERPANJANG) {
      keliru.add(new Kekeliruan("nomor", Pesan.dari("nomor.keliru.nomor", NOMOR_TERPANJANG)));
    }
    if (isi.tanggal() != null && isi.tanggal().isAfter(hari)) {
      keliru.add(new Kekeliruan("tanggal", Pesan.dari("nomor.keliru.nanti")));
    }
    tolak(keliru);
  }

  /** The letter that the number is for; its unit is that of the named post, or of whoever acts. */
  AsalNomor asal(UUID instansiId, IsiNomor isi, Pelaku pelaku) {
    UUID jabatanId = isi.unitJabatanId() == null ? pelaku.getJabatanId() : isi.unitJabatanId();
    String unit =
        organisasi
            .jabatan(jabatanId)
            .filter(j -> j.getInstansi().getId().equals(instansiId))
            .map(j -> j.getUnit().getKode())
            .orElseGet(() -> perancang.kodeSurat(instansiId));
    return new AsalNomor(instansiId, isi.jenis(), isi.klasifikasi().strip(), unit);
  }

  /** An inserted number by the agency's pattern. */
  String tulis(AsalNomor asal, AgendaKeluar induk, String huruf, LocalDate tanggal) {
    return perancang.tulis(asal, induk.getUrut(), huruf, tanggal);
  }

  String lingkup(AsalNomor asal, LocalDate tanggal) {
    return perancang.lingkup(asal, tanggal);
  }

  static void alasan(String alasan) {
    List<Kekeliruan> keliru = new ArrayList<>();
    wajib(keliru, "alasan", alasan);
    tolak(keliru);
  }

  static String rapi(String teks) {
    return teks == null ? "" : teks.strip();
  }

  private List<Kekeliruan> dasar(UUID instansiId, IsiNomor isi) {
    List<Kekeliruan> keliru = new ArrayList<>();
    wajib(keliru, "alasan", isi.alasan());
    panjang(keliru, "kepada", String.join("\n", isi.kepada()));
    boolean jenis =
        SPT.equals(isi.jenis())
            || Stream.of(JenisNaskah.values()).anyMatch(j -> j.name().equals(isi.jenis()));
    if (!jenis) {
      keliru.add(new Kekeliruan("jenis", Pesan.dari("nomor.keliru.jenis")));
    }
    boolean dikenal =
        isi.klasifikasi() != null
            && klasifikasi
                .menurutKode(instansiId, isi.klasifikasi().strip())
                .filter(KlasifikasiArsip::isBerlaku)
                .isPresent();
    if (!dikenal) {
      keliru.add(
          new Kekeliruan(
              "klasifikasi", Pesan.dari("klasifikasi.tidakDikenal", rapi(isi.klasifikasi()))));
    }
    if (isi.tanggal() == null || isi.tanggal().getYear() < TAHUN_TERAWAL) {
      keliru.add(new Kekeliruan("tanggal", Pesan.dari("nomor.keliru.tanggal")));
    }
    return keliru;
  }

  private static void wajib(List<Kekeliruan> keliru, String tempat, String isi) {
    if (isi == null || isi.isBlank()) {
      keliru.add(new Kekeliruan(tempat, Pesan.dari("nomor.keliru.kosong." + tempat)));
    }
    panjang(keliru, tempat, isi);
  }

  private static void panjang(List<Kekeliruan> keliru, String tempat, String isi) {
    if (isi != null && isi.length() > TERPANJANG) {
      keliru.add(new Kekeliruan(tempat, Pesan.dari("naskah.terlaluPanjang", TERPANJANG)));
    }
  }

  private static void tolak(List<Kekeliruan> keliru) {
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("nomor.keliru"), keliru);
    }
  }
}
