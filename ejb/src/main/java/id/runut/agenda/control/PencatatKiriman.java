package id.runut.agenda.control;

import id.runut.agenda.entity.AgendaKeluar;
import id.runut.agenda.entity.AgendaMasuk;
import id.runut.agenda.entity.AgendaRepository;
import id.runut.agenda.entity.Buku;
import id.runut.agenda.entity.Distribusi;
import id.runut.agenda.entity.NomorRepository;
import id.runut.agenda.entity.Pengiriman;
import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.organisasi.entity.Instansi;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.boundary.Pesan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Enters a sending into the books of both agencies and tells its addressees. */
@ApplicationScoped
public class PencatatKiriman {

  @Inject AgendaRepository agenda;
  @Inject NomorRepository nomor;
  @Inject OrganisasiRepository organisasi;
  @Inject NotifikasiService notifikasi;

  /** Tells an addressee for whom no task opens. */
  void kabari(Distribusi satu) {
    notifikasi.beritahu(
        "kiriman:" + satu.getId(),
        List.of(satu.getJabatanId()),
        Pesan.dari(
            "notifikasi.kiriman",
            satu.getPengiriman().getPelaku().getNamaJabatan(),
            satu.getPengiriman().getHal()),
        "/kiriman");
  }

  /** The line in the book of incoming letters of another agency. */
  void catatMasuk(Distribusi satu, Instansi tujuan) {
    Pengiriman pengiriman = satu.getPengiriman();
    if (tujuan.getId().equals(pengiriman.getInstansiId())) {
      return;
    }
    int tahun = LocalDate.ofInstant(satu.getDikirim(), tujuan.getZonaWaktu()).getYear();
    String pengirim = organisasi.instansi(pengiriman.getInstansiId()).orElseThrow().getNama();
    int urut = nomor.ambilUrut(tujuan.getId(), Buku.MASUK, tahun, "");
    agenda.simpan(new AgendaMasuk(tahun, urut, pengirim, satu));
  }

  /** Notes in the book of outgoing letters that the letter and what came along have left. */
  void catatKeluar(Pengiriman pengiriman) {
    agenda
        .keluarMenurutObjek(pengiriman.getNaskahId())
        .ifPresent((AgendaKeluar a) -> a.kirim(pengiriman.getDikirim()));
    pengiriman.getLampiran().stream()
        .filter(l -> l.getNaskahId() != null)
        .flatMap(l -> agenda.keluarMenurutObjek(l.getNaskahId()).stream())
        .forEach(a -> a.kirim(pengiriman.getDikirim()));
  }
}
