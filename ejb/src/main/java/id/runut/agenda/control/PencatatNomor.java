package id.runut.agenda.control;

import id.runut.agenda.boundary.IsiNomor;
import id.runut.agenda.entity.AgendaKeluar;
import id.runut.agenda.entity.AgendaRepository;
import id.runut.agenda.entity.Buku;
import id.runut.agenda.entity.KeadaanNomor;
import id.runut.agenda.entity.NomorRepository;
import id.runut.audit.boundary.AuditService;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes numbers by hand: reserved, inserted, voided, entered afterwards. */
@ApplicationScoped
public class PencatatNomor {

  @Inject AgendaRepository agenda;
  @Inject NomorRepository nomor;
  @Inject Penomoran penomoran;
  @Inject PemeriksaNomor pemeriksa;
  @Inject AuditService audit;

  /** Takes the next number before there is a letter. */
  public AgendaKeluar pesan(UUID instansiId, IsiNomor isi, Pelaku pelaku) {
    pemeriksa.pesanan(instansiId, isi);
    AgendaKeluar baris =
        penomoran
            .ambil(
                pemeriksa.asal(instansiId, isi, pelaku),
                isi.tanggal(),
                null,
                PemeriksaNomor.rapi(isi.hal()),
                isi.kepada())
            .dipesan(PemeriksaNomor.rapi(isi.alasan()), oleh(pelaku));
    return tercatat("pesan-nomor", baris, pelaku);
  }

  /** Gives a reserved number to a letter outside of the portal. */
  public AgendaKeluar pakai(
      UUID instansiId, UUID id, String hal, List<String> kepada, Pelaku pelaku) {
    AgendaKeluar baris = milik(instansiId, id);
    if (baris.getKeadaan() != KeadaanNomor.DIPESAN) {
      throw new KeadaanTidakSah("nomor.bukanPesanan", baris.getNomor());
    }
    pemeriksa.surat(hal, kepada);
    baris.pakai(PemeriksaNomor.rapi(hal), kepada == null ? List.of() : kepada);
    return tercatat("pakai-nomor", baris, pelaku);
  }

  /** Inserts a number after another. */
  public AgendaKeluar sisipkan(UUID instansiId, UUID id, IsiNomor isi, Pelaku pelaku) {
    // Locked, so that of two insertions after the same number the second sees the first.
    AgendaKeluar induk = milik(instansiId, id);
    if (induk.getSisipan() != null || induk.isSusulan()) {
      throw new KeadaanTidakSah("nomor.bukanInduk", induk.getNomor());
    }
    List<AgendaKeluar> seurut = nomor.seurut(induk);
    String huruf = huruf(seurut, induk.getNomor());
    pemeriksa.sisipan(induk, nomor.sesudah(induk), isi);
    AsalNomor asal = pemeriksa.asal(instansiId, isi, pelaku);
    String tertulis = pemeriksa.tulis(asal, induk, huruf, isi.tanggal());
    AgendaKeluar baris =
        new AgendaKeluar(
                instansiId, induk.getUrut(), tertulis, isi.tanggal(), null, penomoran.kini())
            .dari(induk.getLingkup())
            .tentang(asal.klasifikasi(), asal.jenis(), PemeriksaNomor.rapi(isi.hal()), isi.kepada())
            .disisipkan(huruf, PemeriksaNomor.rapi(isi.alasan()), oleh(pelaku));
    return tercatat("sisipkan-nomor", simpan(baris), pelaku);
  }

  /** Voids a number. */
  public AgendaKeluar batalkan(UUID instansiId, UUID id, String alasan, Pelaku pelaku) {
    AgendaKeluar baris = milik(instansiId, id);
    if (baris.getObjekId() != null) {
      throw new KeadaanTidakSah("nomor.dipakaiSurat", baris.getNomor());
    }
    if (baris.getKeadaan() == KeadaanNomor.BATAL) {
      throw new KeadaanTidakSah("nomor.sudahBatal", baris.getNomor());
    }
    PemeriksaNomor.alasan(alasan);
    baris.batalkan(PemeriksaNomor.rapi(alasan), oleh(pelaku));
    return tercatat("batalkan-nomor", baris, pelaku);
  }

  /** Enters an old letter with its own number. */
  public AgendaKeluar susulkan(
      UUID instansiId, int urut, String tertulis, IsiNomor isi, Pelaku pelaku) {
    pemeriksa.susulan(instansiId, urut, tertulis, isi);
    AsalNomor asal = pemeriksa.asal(instansiId, isi, pelaku);
    int tahun = isi.tanggal().getYear();
    String lingkup = pemeriksa.lingkup(asal, isi.tanggal());
    boolean milikPenghitung =
        nomor.penghitung(instansiId, tahun).stream()
            .anyMatch(
                p -> p.buku() == Buku.KELUAR && p.lingkup().equals(lingkup) && urut >= p.mulai());
    if (milikPenghitung || nomor.ada(instansiId, tertulis.strip())) {
      throw new DataTidakSah("nomor.susulanTerpakai", tertulis.strip(), String.valueOf(urut));
    }
    AgendaKeluar baris =
        new AgendaKeluar(instansiId, urut, tertulis.strip(), isi.tanggal(), null, penomoran.kini())
            .dari(lingkup)
            .tentang(asal.klasifikasi(), asal.jenis(), PemeriksaNomor.rapi(isi.hal()), isi.kepada())
            .susulan(PemeriksaNomor.rapi(isi.alasan()), oleh(pelaku));
    if (nomor.seurut(baris).stream().anyMatch(a -> a.getSisipan() == null)) {
      throw new DataTidakSah("nomor.susulanTerpakai", tertulis.strip(), String.valueOf(urut));
    }
    return tercatat("susulkan-nomor", simpan(baris), pelaku);
  }

  /** Today in the agency's time zone. */
  public LocalDate hariIni(UUID instansiId) {
    return penomoran.hariIni(instansiId);
  }

  /** A line of the agency's book. */
  public AgendaKeluar baris(UUID instansiId, UUID id) {
    return milik(instansiId, id);
  }

  private AgendaKeluar milik(UUID instansiId, UUID id) {
    return nomor
        .kunci(id)
        .filter(a -> a.getInstansiId().equals(instansiId))
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  private AgendaKeluar simpan(AgendaKeluar baris) {
    agenda.simpan(baris);
    return baris;
  }

  private AgendaKeluar tercatat(String tindakan, AgendaKeluar baris, Pelaku pelaku) {
    audit.catat(
        "instansi:" + baris.getInstansiId(),
        tindakan,
        "nomor",
        baris.getId(),
        pelaku,
        Map.of(
            "nomor", baris.getNomor(),
            "tanggal", baris.getTanggal(),
            "alasan", baris.getAlasan() == null ? "" : baris.getAlasan()));
    return baris;
  }

  private static String huruf(List<AgendaKeluar> seurut, String nomor) {
    char terakhir =
        seurut.stream()
            .filter(a -> a.getSisipan() != null)
            .map(a -> a.getSisipan().charAt(0))
            .max(Character::compare)
            .orElse((char) ('a' - 1));
    if (terakhir >= 'z') {
      throw new KeadaanTidakSah("nomor.sisipanPenuh", nomor);
    }
    return String.valueOf((char) (terakhir + 1));
  }

  private static String oleh(Pelaku pelaku) {
    return pelaku.getNama() + ", " + pelaku.getNamaJabatan();
  }
}
