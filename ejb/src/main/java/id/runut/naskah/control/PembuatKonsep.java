package id.runut.naskah.control;

import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.naskah.entity.StatusNaskah;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.control.PembacaIdentitas;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.umum.boundary.Periode;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Penanggalan;
import id.runut.umum.pdf.TemplatCetak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Fills the first draft of a letter from its template and from what the portal knows. */
@ApplicationScoped
public class PembuatKonsep {

  /** What the addressees get to answer, in working days. */
  private static final int HARI_KERJA_MENJAWAB = 5;

  @Inject TemplatCetak templat;
  @Inject PihakNaskah pihak;
  @Inject OrganisasiRepository organisasi;
  @Inject NaskahRepository repository;
  @Inject Jam jam;

  /** The draft of the step's document. */
  public TemplatKonsep buat(KonteksTugas konteks) {
    String dokumen = konteks.langkah().dokumen();
    InfoInstansi instansi =
        PembacaIdentitas.info(organisasi.instansi(konteks.instansiId()).orElseThrow());
    Map<String, Object> nilai = new HashMap<>();
    nilai.put("instansi", instansi);
    nilai.put("triwulan", konteks.periode().romawi());
    nilai.put("tahun", Integer.toString(konteks.periode().tahun()));
    nilai.put("bulan", bulan(konteks.periode()));
    nilai.put("tenggat", Penanggalan.hariTanggal(tenggat(instansi)));
    nilai.put("zona", Penanggalan.zona(instansi.zonaWaktu()));
    nilai.put("rekapitulasi", rekapitulasi(konteks));
    return TemplatKonsep.baca(
        templat.isi("naskah/konsep/" + berkasTemplat(konteks) + ".ftlh", nilai),
        pihak.penerima(konteks.instansiId(), konteks.prosesId(), dokumen));
  }

  private static String berkasTemplat(KonteksTugas konteks) {
    String nama = konteks.langkah().templat();
    return (nama == null ? konteks.langkah().dokumen() : nama).replace('_', '-');
  }

  private static String bulan(Periode periode) {
    int awal = (periode.triwulan() - 1) * 3 + 1;
    return Penanggalan.bulan(awal) + " sampai dengan " + Penanggalan.bulan(awal + 2);
  }

  /**
   * Only a proposal, which the author may change; the working calendar binds tasks, not letters.
   */
  private LocalDate tenggat(InfoInstansi instansi) {
    LocalDate hari = LocalDate.ofInstant(jam.sekarang(), instansi.zonaWaktu());
    int sisa = HARI_KERJA_MENJAWAB;
    while (sisa > 0) {
      hari = hari.plusDays(1);
      if (hari.getDayOfWeek() != DayOfWeek.SATURDAY && hari.getDayOfWeek() != DayOfWeek.SUNDAY) {
        sisa--;
      }
    }
    return hari;
  }

  /** Number and date of the process's signed recap, as a covering letter names it. */
  private String rekapitulasi(KonteksTugas konteks) {
    return repository
        .naskah(konteks.prosesId(), "rekapitulasi")
        .filter(n -> n.getStatus() == StatusNaskah.TERBIT)
        .map(PembuatKonsep::sebut)
        .orElse("");
  }

  private static String sebut(Naskah n) {
    return "nomor " + n.getNomor() + " tanggal " + Penanggalan.tanggal(n.getTanggal());
  }
}
