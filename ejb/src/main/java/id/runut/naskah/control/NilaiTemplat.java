package id.runut.naskah.control;

import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.naskah.entity.StatusNaskah;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.control.PembacaIdentitas;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.DokumenSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.umum.boundary.Periode;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Penanggalan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every letter template may ask for. */
@ApplicationScoped
public class NilaiTemplat {

  /** What the addressees get to answer, in working days. */
  private static final int HARI_KERJA_MENJAWAB = 5;

  private static final int BULAN_SETAHUN = 12;

  @Inject OrganisasiRepository organisasi;
  @Inject NaskahRepository repository;
  @Inject PihakNaskah pihak;
  @Inject BahanNaskah bahan;
  @Inject Jam jam;

  Map<String, Object> untuk(KonteksTugas konteks, DefinisiSop sop, String dokumen) {
    InfoInstansi instansi =
        PembacaIdentitas.info(organisasi.instansi(konteks.instansiId()).orElseThrow());
    Periode periode = konteks.periode();
    Jabatan jabatan = organisasi.jabatan(konteks.jabatanId()).orElseThrow();
    Map<String, Object> nilai = new HashMap<>();
    nilai.put("instansi", instansi);
    nilai.put("sop", sop.nama());
    nilai.put("dokumen", sop.dokumen(dokumen).map(DokumenSop::nama).orElse(sop.nama()));
    nilai.put("tahun", Integer.toString(periode.tahun()));
    nilai.put("periode", periode.panjang());
    nilai.put("bulan", bulan(periode));
    nilai.put(
        "tanggal", Penanggalan.tanggal(LocalDate.ofInstant(jam.sekarang(), instansi.zonaWaktu())));
    nilai.put("tenggat", Penanggalan.hariTanggal(tenggat(instansi)));
    nilai.put("zona", Penanggalan.zona(instansi.zonaWaktu()));
    nilai.put("jabatan", jabatan.getNama());
    nilai.put("unit", jabatan.getUnit().getNama());
    nilai.put("dasarHukum", sop.identitas().getOrDefault("Dasar hukum", List.of()));
    nilai.put("diminta", diminta(sop, konteks.langkah()));
    nilai.put("disertakan", disertakan(konteks, sop, dokumen));
    nilai.put("penanda", pihak.penanda(konteks, dokumen));
    nilai.put("himpunan", bahan.himpunan(konteks, sop));
    return nilai;
  }

  /** {@code Juli sampai dengan September}; the whole year is Januari sampai dengan Desember. */
  private static String bulan(Periode periode) {
    int awal = periode.setahun() ? 1 : (periode.triwulan() - 1) * 3 + 1;
    int akhir = periode.setahun() ? BULAN_SETAHUN : awal + 2;
    return Penanggalan.bulan(awal) + " sampai dengan " + Penanggalan.bulan(akhir);
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

  /** What the next fan-out is to hand in: the document that its units make; empty for none. */
  private static String diminta(DefinisiSop sop, LangkahSop langkah) {
    return sop.langkah().stream()
        .filter(l -> l.nomor() > langkah.nomor() && l.sebar() && !l.memuat("terima"))
        .map(LangkahSop::dokumen)
        .flatMap(kunci -> sop.dokumen(kunci).stream())
        .map(DokumenSop::nama)
        .findFirst()
        .orElse("");
  }

  /** What goes along with a covering letter: names, and number and date where they are signed. */
  private List<Map<String, String>> disertakan(
      KonteksTugas konteks, DefinisiSop sop, String dokumen) {
    return sop.langkahUntuk("kirim", dokumen).stream()
        .findFirst()
        .map(l -> sop.disertakan(l).stream())
        .stream()
        .flatMap(kunci -> kunci)
        .flatMap(kunci -> disebut(konteks, sop, kunci).stream())
        .toList();
  }

  /** Documents that every unit has made for itself go along inside the one that gathers them. */
  private Optional<Map<String, String>> disebut(
      KonteksTugas konteks, DefinisiSop sop, String kunci) {
    Optional<Naskah> naskah = repository.naskah(konteks.prosesId(), kunci);
    boolean milikCabang = !repository.semuaCabang(konteks.prosesId(), kunci).isEmpty();
    boolean bukanNaskah = naskah.isEmpty() && sop.langkahUntuk("susun", kunci).isEmpty();
    if (milikCabang || bukanNaskah) {
      return Optional.empty();
    }
    String terbit =
        naskah
            .filter(n -> n.getStatus() == StatusNaskah.TERBIT)
            .map(NilaiTemplat::sebut)
            .orElse("");
    return sop.dokumen(kunci).map(d -> Map.of("nama", d.nama(), "terbit", terbit));
  }

  private static String sebut(Naskah n) {
    return "nomor " + n.getNomor() + " tanggal " + Penanggalan.tanggal(n.getTanggal());
  }
}
