package id.runut.naskah.pdf;

import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.PenandaTangan;
import id.runut.naskah.boundary.TataSurat;
import id.runut.naskah.control.BentukIsi;
import id.runut.naskah.control.PembacaTata;
import id.runut.naskah.control.TemplatKonsep;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.umum.control.Jam;
import id.runut.umum.pdf.PenataPdf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Prints specimen letters, which belong to no process. */
@ApplicationScoped
public class PencetakContoh {

  private static final PenandaTangan PENANDA =
      new PenandaTangan(
          "KEPALA DINAS",
          "Nama Pejabat, S.E., M.Si.",
          "Pembina Utama Muda",
          "19700101 199503 1 001");

  @Inject PenataNaskah penata;
  @Inject PenataPdf pdf;
  @Inject PembacaTata pembacaTata;
  @Inject Jam jam;

  /** A letter in the appearance that counts. */
  public byte[] cetak(InfoInstansi instansi, TemplatKonsep isi) {
    return cetak(instansi, isi, pembacaTata.berlaku(instansi));
  }

  /** A letter in a given appearance, with what its foot will say. */
  public byte[] cetak(InfoInstansi instansi, TemplatKonsep isi, TataSurat tata) {
    BahanCetak bahan =
        new BahanCetak(
            isi.jenis(),
            BentukIsi.simpan(BentukIsi.bersih(isi.konsep()), isi.mendatar()),
            instansi,
            tata,
            pembacaTata.logo(tata.logoId()),
            List.of(PENANDA),
            List.of(),
            List.of());
    LocalDate hari = LocalDate.ofInstant(jam.sekarang(), instansi.zonaWaktu());
    DataTerbit data =
        new DataTerbit(
            isi.konsep().klasifikasi() + "/1/" + instansi.kodeSurat() + "/" + hari.getYear(),
            hari,
            PENANDA,
            "0000000000",
            "…/v/0000-0000-00");
    return pdf.tata(penata.contoh(bahan, data), isi.konsep().hal());
  }
}
