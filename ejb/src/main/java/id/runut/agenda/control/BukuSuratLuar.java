package id.runut.agenda.control;

import id.runut.agenda.entity.AgendaMasuk;
import id.runut.agenda.entity.AgendaRepository;
import id.runut.agenda.entity.Buku;
import id.runut.agenda.entity.NomorRepository;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.SuratLuarDicatat;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Enters letters that came on paper into the book of incoming letters. */
@ApplicationScoped
public class BukuSuratLuar {

  @Inject AgendaRepository agenda;
  @Inject NomorRepository nomor;
  @Inject OrganisasiRepository organisasi;
  @Inject Jam jam;

  void catat(@Observes SuratLuarDicatat surat) {
    Instant kini = jam.sekarang();
    int tahun =
        LocalDate.ofInstant(
                kini, organisasi.instansi(surat.instansiId()).orElseThrow().getZonaWaktu())
            .getYear();
    int urut = nomor.ambilUrut(surat.instansiId(), Buku.MASUK, tahun, "");
    String tujuan = organisasi.jabatan(surat.jabatanTujuanId()).map(Jabatan::getNama).orElse("");
    agenda.simpan(
        new AgendaMasuk(surat.instansiId(), tahun, urut, kini, surat.suratId(), tujuan)
            .berisi(surat.pengirim(), surat.nomor(), surat.tanggal(), surat.perihal())
            .untuk(surat.jabatanTujuanId(), tujuan));
  }
}
