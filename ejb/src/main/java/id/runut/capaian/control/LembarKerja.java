package id.runut.capaian.control;

import id.runut.capaian.boundary.CatatanSel;
import id.runut.capaian.boundary.IsianBaris;
import id.runut.capaian.entity.CapaianRepository;
import id.runut.capaian.entity.Realisasi;
import id.runut.capaian.excel.PembacaLembar;
import id.runut.capaian.excel.PembuatLembar;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.UnitKerja;
import id.runut.perencanaan.boundary.TargetIndikator;
import id.runut.perencanaan.control.PembacaRencana;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The workbook of a task: written for it, and judged when it comes back. */
@ApplicationScoped
public class LembarKerja {

  private static final PembuatLembar PEMBUAT = new PembuatLembar();
  private static final PembacaLembar PEMBACA = new PembacaLembar();

  /** The quarter that a year ends with. */
  private static final int AKHIR_TAHUN = 4;

  @Inject PembacaRencana rencana;
  @Inject OrganisasiRepository organisasi;
  @Inject CapaianRepository capaian;
  @Inject PenyegelLembar penyegel;

  /**
   * Writes the workbook.
   *
   * @param isian inputs to be filled in; empty for a fresh one
   * @throws KeadaanTidakSah when the unit has no indicators in the quarter
   */
  public byte[] tulis(KonteksTugas konteks, List<IsianBaris> isian, List<CatatanSel> catatan) {
    List<TargetIndikator> target = target(konteks);
    UnitKerja unit = unit(konteks);
    return PEMBUAT.buat(
        new IsiLembar(
            unit.getInstansi().getNama(),
            penyegel.segel(unit.getId(), unit.getNama(), konteks.periode(), target),
            target,
            isian,
            catatan));
  }

  /**
   * Reads and judges a workbook.
   *
   * @throws BerkasDitolak when it is refused as a whole
   */
  public HasilPeriksa periksa(KonteksTugas konteks, byte[] isi) throws BerkasDitolak {
    List<TargetIndikator> target = target(konteks);
    BukuTerbaca buku = PEMBACA.baca(isi);
    pastikanMilik(konteks, buku.identitas(), target);
    return new PemeriksaIsian(buku, target, konteks.periode(), lalu(konteks)).periksa();
  }

  /**
   * The indicators of the task's unit in its quarter.
   *
   * @throws KeadaanTidakSah when there are none
   */
  public List<TargetIndikator> target(KonteksTugas konteks) {
    List<TargetIndikator> target = rencana.target(konteks.unitId(), konteks.periode());
    if (target.isEmpty()) {
      throw new KeadaanTidakSah(
          "capaian.tanpaIndikator", unit(konteks).getNama(), konteks.periode().panjang());
    }
    return target;
  }

  /** {@code Capaian-TW3-2026-Bidang-Pemberdayaan-Koperasi.xlsx}. */
  public String nama(KonteksTugas konteks, String akhiran) {
    String unit = unit(konteks).getNama().replaceAll("[^\\p{L}\\p{N}]+", "-");
    return "Capaian-%s-%s%s.xlsx".formatted(konteks.periode().kode(), unit, akhiran);
  }

  private void pastikanMilik(
      KonteksTugas konteks, IdentitasLembar identitas, List<TargetIndikator> target)
      throws BerkasDitolak {
    if (!penyegel.asli(identitas) || !identitas.templat().equals(IdentitasLembar.TEMPLAT)) {
      throw new BerkasDitolak("capaian.berkas.bukanDariPortal");
    }
    Periode periode = konteks.periode();
    UnitKerja unit = unit(konteks);
    if (!identitas.unitId().equals(unit.getId()) || !identitas.periode().equals(periode)) {
      throw new BerkasDitolak(
          "capaian.berkas.lembarLain",
          identitas.unit(),
          identitas.periode().panjang(),
          unit.getNama(),
          periode.panjang());
    }
    if (!identitas.rencana().equals(PenyegelLembar.rencana(target))) {
      throw new BerkasDitolak("capaian.berkas.rencanaBerubah");
    }
  }

  /**
   * What the unit handed in for the quarter before, by indicator; nothing before the first. Before
   * the year's end comes its last quarter.
   */
  private Map<UUID, BigDecimal> lalu(KonteksTugas konteks) {
    Periode periode = konteks.periode();
    if (!periode.setahun() && periode.triwulan() == 1) {
      return Map.of();
    }
    int sebelum = periode.setahun() ? AKHIR_TAHUN : periode.triwulan() - 1;
    Map<UUID, BigDecimal> lalu = new HashMap<>();
    for (Realisasi r : capaian.terkirimUnit(konteks.unitId(), periode.tahun(), sebelum)) {
      lalu.putIfAbsent(r.getIndikator().getIndikatorId(), r.getNilai());
    }
    return lalu;
  }

  private UnitKerja unit(KonteksTugas konteks) {
    return organisasi
        .unit(konteks.unitId())
        .orElseThrow(() -> new IllegalStateException("no unit " + konteks.unitId()));
  }
}
