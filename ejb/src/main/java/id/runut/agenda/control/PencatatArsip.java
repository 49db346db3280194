package id.runut.agenda.control;

import id.runut.agenda.boundary.ArsipBaris;
import id.runut.agenda.boundary.IsiArsip;
import id.runut.agenda.boundary.LembarArsip;
import id.runut.agenda.boundary.LembarArsip.KelasArsip;
import id.runut.agenda.boundary.LembarArsip.NaskahDiarsip;
import id.runut.agenda.entity.KlasifikasiArsip;
import id.runut.agenda.entity.KlasifikasiRepository;
import id.runut.agenda.entity.PencatatanRepository;
import id.runut.agenda.entity.Pengarsipan;
import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.control.PenangananTerdaftar;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.boundary.Pesan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Files documents: where they lie and how long they are kept. */
@ApplicationScoped
public class PencatatArsip {

  private static final int TEMPAT_TERPANJANG = 250;

  @Inject PencatatanRepository repository;
  @Inject KlasifikasiRepository klasifikasi;
  @Inject NaskahProses naskah;
  @Inject PenangananTerdaftar penanganan;
  @Inject Penomoran penomoran;

  /** What the task is to file. */
  public LembarArsip lembar(KonteksTugas konteks) {
    List<NaskahBerlaku> semua = semua(konteks);
    List<KelasArsip> kelas =
        klasifikasi.beretensi(konteks.instansiId()).stream().map(PencatatArsip::kelas).toList();
    return new LembarArsip(
        konteks.tugasId(),
        semua.stream()
            .map(n -> new NaskahDiarsip(n.naskahId(), n.dokumen(), n.hal(), n.nomor()))
            .toList(),
        kelas,
        semua.stream()
            .map(NaskahBerlaku::klasifikasi)
            .filter(k -> kelas.stream().anyMatch(satu -> satu.kode().equals(k)))
            .findFirst()
            .orElse(kelas.get(0).kode()),
        penanganan.bolehSelesai(konteks));
  }

  /**
   * Files all documents of the act.
   *
   * @return facts for history and audit
   * @throws DataTidakSah with everything that is missing
   */
  public Map<String, ?> arsipkan(KonteksTugas konteks, IsiArsip isi) {
    KlasifikasiArsip jadwal = periksa(konteks.instansiId(), isi);
    LocalDate hari = penomoran.hariIni(konteks.instansiId());
    List<NaskahBerlaku> semua = semua(konteks);
    for (NaskahBerlaku n : semua) {
      repository.simpan(
          new Pengarsipan(
                  konteks.instansiId(),
                  konteks.prosesId(),
                  konteks.tugasId(),
                  penomoran.kini(),
                  konteks.pelaku())
              .naskah(n.naskahId(), n.berkasId(), n.hal(), n.nomor())
              .di(isi.tempat().strip(), jadwal, hari));
    }
    return Map.of(
        "dokumen", semua.size(), "klasifikasi", jadwal.getKode(), "tempat", isi.tempat().strip());
  }

  /** What an agency has filed. */
  public Daftar<ArsipBaris> cari(UUID instansiId, String kata, Halaman halaman) {
    return Daftar.dari(
        repository.arsip(instansiId, kata, halaman.awal(), halaman.batas()),
        halaman,
        PencatatArsip::baris);
  }

  private KlasifikasiArsip periksa(UUID instansiId, IsiArsip isi) {
    List<Kekeliruan> keliru = new ArrayList<>();
    Optional<KlasifikasiArsip> jadwal =
        Optional.ofNullable(isi.klasifikasi())
            .flatMap(kode -> klasifikasi.menurutKode(instansiId, kode))
            .filter(k -> k.isBerlaku() && k.getNasib() != null);
    if (jadwal.isEmpty()) {
      keliru.add(new Kekeliruan("klasifikasi", Pesan.dari("arsip.kurang.klasifikasi")));
    }
    if (isi.tempat() == null || isi.tempat().isBlank()) {
      keliru.add(new Kekeliruan("tempat", Pesan.dari("arsip.kurang.tempat")));
    } else if (isi.tempat().strip().length() > TEMPAT_TERPANJANG) {
      keliru.add(new Kekeliruan("tempat", Pesan.dari("naskah.terlaluPanjang", TEMPAT_TERPANJANG)));
    }
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("arsip.belumLengkap"), keliru);
    }
    return jadwal.orElseThrow();
  }

  private List<NaskahBerlaku> semua(KonteksTugas konteks) {
    return konteks.langkah().semuaDokumenUntuk(LangkahArsip.ARSIP).stream()
        .flatMap(d -> naskah.berlaku(konteks, d).stream())
        .toList();
  }

  private static KelasArsip kelas(KlasifikasiArsip j) {
    return new KelasArsip(j.getKode(), j.getNama(), j.getAktif(), j.getInaktif(), j.getNasib());
  }

  private static ArsipBaris baris(Pengarsipan a) {
    return new ArsipBaris(
        a.getId(),
        a.getProsesId(),
        a.getNaskahId(),
        a.getBerkasId(),
        a.getHal(),
        a.getNomor(),
        a.getKlasifikasi(),
        a.getTempat(),
        a.getDiarsipkan(),
        a.getPelaku().getNamaJabatan(),
        a.getAktifSampai(),
        a.getInaktifSampai(),
        a.getNasib());
  }
}
