package id.runut.capaian.control;

import id.runut.audit.boundary.AuditService;
import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.capaian.boundary.BatasBerkas;
import id.runut.capaian.boundary.HasilUnggah;
import id.runut.capaian.boundary.KesalahanSel;
import id.runut.capaian.control.HasilPeriksa.BarisSah;
import id.runut.capaian.entity.CapaianRepository;
import id.runut.capaian.entity.Realisasi;
import id.runut.capaian.entity.SalinanIndikator;
import id.runut.capaian.entity.Unggahan;
import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Sidik;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a workbook in: judges it and stores it whole, or not at all. The bytes that are judged are
 * the bytes that are stored. A refusal is an answer and leaves an audit row, nothing else.
 */
@ApplicationScoped
public class PenerimaUnggahan {

  @Inject LembarKerja lembarKerja;
  @Inject CapaianRepository repository;
  @Inject BerkasService berkasService;
  @Inject AuditService audit;
  @Inject Jam jam;

  /**
   * @param konteks a task that the caller has taken
   * @throws id.runut.umum.boundary.KeadaanTidakSah when the data have been handed in
   */
  public HasilUnggah terima(KonteksTugas konteks, String namaBerkas, byte[] isi) {
    Optional<Unggahan> berlaku = repository.berlaku(konteks.tugasId());
    AturanUnggahan.bolehUbah(true, berlaku.map(Unggahan::getStatus).orElse(null)).tegakkan();
    String sidik = Sidik.sha256(isi);
    try {
      HasilPeriksa hasil = lembarKerja.periksa(konteks, isi);
      if (!hasil.kesalahan().isEmpty()) {
        return ditolak(konteks, namaBerkas, isi, hasil, hasil.kesalahan());
      }
      if (berlaku.filter(u -> u.getSha256().equals(sidik)).isPresent()) {
        return jawab(berlaku.get(), true, namaBerkas, isi, hasil, List.of());
      }
      Unggahan baru = simpan(konteks, namaBerkas, isi, hasil.baris());
      return jawab(baru, false, namaBerkas, isi, hasil, List.of());
    } catch (BerkasDitolak sebab) {
      KesalahanSel satu = new KesalahanSel(1, null, null, null, null, "", sebab.pesan(), null);
      return ditolak(konteks, namaBerkas, isi, null, List.of(satu));
    }
  }

  /**
   * What is about to be handed in, for history and audit.
   *
   * @throws KeadaanTidakSah when no workbook is in force
   */
  public Map<String, ?> rincian(KonteksTugas konteks) {
    Unggahan u = berlaku(konteks);
    return Map.of("unggahan", u.getId(), "nomor", u.getNomor(), "sha256", u.getSha256());
  }

  /** Freezes the workbook in force, once the engine has let the step be completed. */
  public void tandaiTerkirim(KonteksTugas konteks) {
    berlaku(konteks).kirim(jam.sekarang());
  }

  private Unggahan berlaku(KonteksTugas konteks) {
    return repository
        .berlaku(konteks.tugasId())
        .orElseThrow(() -> new KeadaanTidakSah("capaian.belumDiunggah"));
  }

  private HasilUnggah ditolak(
      KonteksTugas konteks,
      String namaBerkas,
      byte[] isi,
      HasilPeriksa hasil,
      List<KesalahanSel> kesalahan) {
    KesalahanSel pertama = kesalahan.get(0);
    audit.catat(
        konteks.rantai(),
        "unggah-ditolak",
        "tugas",
        konteks.tugasId(),
        konteks.pelaku(),
        Map.of(
            "berkas", TeksBersih.dari(namaBerkas),
            "sha256", Sidik.sha256(isi),
            "kesalahan", kesalahan.size(),
            "pertama", pertama.pesan().kunci(),
            "sel", pertama.sel() == null ? "" : pertama.sel()));
    return jawab(null, false, namaBerkas, isi, hasil, kesalahan);
  }

  private Unggahan simpan(
      KonteksTugas konteks, String namaBerkas, byte[] isi, List<BarisSah> baris) {
    List<Unggahan> lama = repository.unggahanTugas(konteks.tugasId());
    repository.berlaku(konteks.tugasId()).ifPresent(Unggahan::gantikan);
    InfoBerkas berkas =
        berkasService.simpan(konteks.instansiId(), namaBerkas, Unduhan.XLSX, isi, konteks.pelaku());
    Unggahan baru =
        new Unggahan(
                konteks.instansiId(),
                konteks.prosesId(),
                konteks.tugasId(),
                konteks.unitId(),
                lama.size() + 1)
            .untuk(konteks.periode().tahun(), konteks.periode().triwulan())
            .dari(berkas.id(), berkas.sha256(), jam.sekarang(), konteks.pelaku());
    for (int i = 0; i < baris.size(); i++) {
      tambah(baru, i + 1, baris.get(i));
    }
    repository.simpan(baru);
    audit.catat(
        konteks.rantai(),
        "unggah",
        "unggahan",
        baru.getId(),
        konteks.pelaku(),
        Map.of(
            "berkas", berkas.nama(),
            "sha256", berkas.sha256(),
            "nomor", baru.getNomor(),
            "baris", baris.size()));
    return baru;
  }

  private static void tambah(Unggahan unggahan, int urut, BarisSah b) {
    TargetIndikator t = b.target();
    BigDecimal persen = AturanCapaian.persen(t.arah(), t.rumusTurun(), t.target(), b.nilai());
    new Realisasi(
            unggahan,
            urut,
            new SalinanIndikator(t.indikatorId(), t.sasaran(), t.kode(), t.nama(), t.satuan())
                .diukur(t.arah(), t.rumusTurun(), t.desimal(), t.target()),
            b.nilai())
        .dinilai(persen, AturanCapaian.predikat(persen))
        .dijelaskan(b.sumberData(), b.pendorong(), b.penghambat(), b.tindakLanjut())
        .dariSel(KataLembar.namaLembar(), b.sel());
  }

  private HasilUnggah jawab(
      Unggahan unggahan,
      boolean berkasSama,
      String namaBerkas,
      byte[] isi,
      HasilPeriksa hasil,
      List<KesalahanSel> kesalahan) {
    return new HasilUnggah(
        unggahan == null ? null : unggahan.getId(),
        berkasSama,
        TeksBersih.dari(namaBerkas),
        isi.length,
        jam.sekarang(),
        hasil == null ? 0 : 1,
        hasil == null ? 0 : hasil.isian().size(),
        hasil == null ? null : hasil.kisi(),
        hasil == null ? List.of() : hasil.isian(),
        hasil == null ? 0 : hasil.isianBenar(),
        kesalahan.stream().limit(BatasBerkas.KESALAHAN_TERDAFTAR).toList(),
        kesalahan.size(),
        hasil == null ? List.of() : hasil.peringatan());
  }
}
