package id.runut.disposisi.control;

import id.runut.audit.boundary.AuditService;
import id.runut.disposisi.boundary.PerintahLepas;
import id.runut.disposisi.boundary.TindakLanjut;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.DisposisiRepository;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.notifikasi.boundary.NotifikasiService;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes orders outside of the steps down, and the reports that they are done. */
@ApplicationScoped
public class PencatatLepas {

  @Inject DisposisiRepository repository;
  @Inject OrganisasiRepository organisasi;
  @Inject NotifikasiService notifikasi;
  @Inject AuditService audit;
  @Inject Jam jam;

  /** Gives an order and tells whoever is to carry it out. */
  public UUID beri(PerintahLepas p) {
    Disposisi d =
        Disposisi.lepas(
                p.instansiId(),
                p.prosesId(),
                p.langkah(),
                p.judul(),
                p.asalJenis(),
                p.asalId(),
                jam.sekarang(),
                p.pemberi())
            .berisi(List.of(), p.isi(), SifatDisposisi.BIASA, p.tenggat());
    String nama = organisasi.jabatan(p.penerima()).orElseThrow().getNama();
    d.kepada(p.penerima(), nama);
    repository.simpan(d);
    Map<String, Object> fakta = new HashMap<>();
    fakta.put("kepada", nama);
    fakta.put("catatan", p.isi());
    fakta.put("tenggat", p.tenggat());
    fakta.put("asal", p.asalJenis() + ":" + p.asalId());
    audit.catat(p.rantai(), "disposisi", "disposisi", d.getId(), p.pemberi(), fakta);
    notifikasi.beritahu(
        "disposisi:" + d.getId(),
        List.of(p.penerima()),
        Pesan.dari("notifikasi.tindakLanjut", p.isi(), p.judul()),
        tautan(d));
    return d.getId();
  }

  /** Notes that an order is done and tells whoever gave it. */
  public void selesaikan(PenerimaDisposisi penerima, String laporan, Pelaku oleh) {
    Disposisi d = penerima.getDisposisi();
    penerima.selesaikan(laporan, jam.sekarang(), oleh);
    String rantai =
        d.getProsesId() == null
            ? d.getAsalJenis() + ":" + d.getAsalId()
            : "proses:" + d.getProsesId();
    audit.catat(
        rantai,
        "lapor-tindak-lanjut",
        "penerima-disposisi",
        penerima.getId(),
        oleh,
        Map.of("disposisi", d.getId(), "laporan", laporan));
    if (d.getPelaku().getJabatanId() != null) {
      notifikasi.beritahu(
          "disposisi:" + penerima.getId() + ":selesai",
          List.of(d.getPelaku().getJabatanId()),
          Pesan.dari(
              "notifikasi.tindakLanjutSelesai",
              oleh.getNamaJabatan(),
              d.getCatatan(),
              d.getJudulProses()),
          tautan(d));
    }
  }

  /** An addressee's part of an order, as pages show it. */
  public TindakLanjut info(PenerimaDisposisi p) {
    Disposisi d = p.getDisposisi();
    Instant tenggat = d.getTenggat();
    return new TindakLanjut(
        p.getId(),
        d.getId(),
        d.getJudulProses(),
        d.getCatatan(),
        d.getPelaku().getNamaJabatan(),
        p.getJabatan(),
        d.getDiberikan(),
        tenggat,
        p.isTerbuka() && tenggat != null && tenggat.isBefore(jam.sekarang()),
        tautan(d),
        p.getSelesai(),
        p.getLaporan(),
        p.getPelaku() == null ? null : p.getPelaku().getNama());
  }

  private static String tautan(Disposisi d) {
    return "/" + d.getAsalJenis() + "/" + d.getAsalId();
  }
}
