package id.runut.agenda.control;

import id.runut.agenda.boundary.IsiSuratMasuk;
import id.runut.agenda.entity.AgendaMasuk;
import id.runut.agenda.entity.AgendaRepository;
import id.runut.agenda.entity.Buku;
import id.runut.agenda.entity.NomorRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Registers incoming letters. */
@ApplicationScoped
public class PencatatSuratMasuk {

  @Inject AgendaRepository agenda;
  @Inject NomorRepository nomor;
  @Inject PenyiapSuratMasuk penyiap;
  @Inject PengabarSuratMasuk pengabar;

  /** Letters of the same sender, number and date. */
  public List<AgendaMasuk> serupa(
      UUID instansiId, String pengirim, String nomorSurat, LocalDate tanggal) {
    return pengirim == null || nomorSurat == null || tanggal == null
        ? List.of()
        : agenda.serupa(instansiId, pengirim.strip(), nomorSurat.strip(), tanggal);
  }

  /** Enters a letter into the book. */
  public AgendaMasuk catat(UUID instansiId, IsiSuratMasuk isi, Pelaku pelaku) {
    penyiap.periksa(instansiId, isi);
    List<AgendaMasuk> serupa = serupa(instansiId, isi.pengirim(), isi.nomor(), isi.tanggal());
    if (!serupa.isEmpty() && !isi.meskiSerupa()) {
      AgendaMasuk ada = serupa.get(0);
      throw new KeadaanTidakSah(
          "suratMasuk.serupa", String.valueOf(ada.getUrut()), String.valueOf(ada.getTahun()));
    }
    boolean susulan = isi.urutLama() != null;
    int tahun = susulan ? isi.diterima().getYear() : penyiap.hariIni(instansiId).getYear();
    Instant masuk = penyiap.masuk(instansiId, isi.diterima());
    int urut =
        susulan
            ? urutLama(instansiId, tahun, isi.urutLama())
            : nomor.ambilUrut(instansiId, Buku.MASUK, tahun, "");
    AgendaMasuk baris =
        penyiap.lengkapi(new AgendaMasuk(instansiId, tahun, urut, masuk, pelaku), isi, pelaku);
    if (susulan) {
      baris.menyusul();
    }
    agenda.simpan(baris);
    pengabar.tercatat(baris, pelaku);
    return baris;
  }

  /** A number of an old book, which must not be the counter's. */
  private int urutLama(UUID instansiId, int tahun, int urut) {
    boolean milikPenghitung =
        nomor.penghitung(instansiId, tahun).stream()
            .anyMatch(p -> p.buku() == Buku.MASUK && urut >= p.mulai());
    if (milikPenghitung || agenda.adaMasuk(instansiId, tahun, urut)) {
      throw new DataTidakSah(
          Pesan.dari("suratMasuk.belumLengkap"),
          List.of(
              new Kekeliruan(
                  "urutLama", Pesan.dari("suratMasuk.keliru.urutLama", String.valueOf(urut)))));
    }
    return urut;
  }
}
