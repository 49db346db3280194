package id.runut.disposisi.control;

import id.runut.audit.boundary.AuditService;
import id.runut.disposisi.boundary.BahanPerintah;
import id.runut.disposisi.boundary.IsiPerintah;
import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.PenerimaDisposisi;
import id.runut.disposisi.entity.SuratDisposisi;
import id.runut.disposisi.entity.SuratDisposisiRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import id.runut.umum.entity.SifatKeamanan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes orders about letters down. */
@ApplicationScoped
public class PencatatPerintah {

  @Inject SuratDisposisiRepository repository;
  @Inject PencariPenerima pencari;
  @Inject KabarDisposisi kabar;
  @Inject AuditService audit;
  @Inject Jam jam;

  /**
   * Checks and stores an order and tells its addressees.
   *
   * @param surat locked where it is a first order
   * @param dari the addressee who passes the letter on, locked; null for a first order
   * @throws SudahBerubah when another order has been given from the same place meanwhile
   * @throws DataTidakSah with all its faults
   */
  public UUID catat(SuratDisposisi surat, PenerimaDisposisi dari, Pelaku pelaku, IsiPerintah isi) {
    List<Disposisi> sebelumnya = repository.dariTempat(surat, dari);
    if (sebelumnya.size() != isi.urut()) {
      throw berubah(sebelumnya);
    }
    BahanPerintah bahan = pencari.bahan(pelaku.getJabatanId());
    periksa(isi, bahan, dari);
    SifatKeamanan keamanan = AturanPerintah.tertinggi(surat.getKeamanan(), isi.keamanan());
    if (dari != null) {
      keamanan = AturanPerintah.tertinggi(keamanan, dari.getDisposisi().getKeamanan());
    }
    Disposisi d =
        Disposisi.surat(surat, dari, isi.urut() + 1, keamanan, jam.sekarang(), pelaku)
            .berisi(isi.instruksi(), isi.catatan(), isi.urgensi(), isi.tenggat());
    bahan.calon().stream()
        .filter(c -> isi.penerima().contains(c.jabatanId()))
        .forEach(
            c -> d.kepada(c.jabatanId(), c.jabatan(), c.jabatanId().equals(isi.koordinator())));
    repository.simpan(d);
    audit.catat(rantai(surat), "disposisi", "disposisi", d.getId(), pelaku, rincian(d));
    kabar.diberikan(d);
    return d.getId();
  }

  /** The audit chain of a letter. */
  public static String rantai(SuratDisposisi surat) {
    return surat.getAsalJenis() + ":" + surat.getAsalId();
  }

  private void periksa(IsiPerintah isi, BahanPerintah bahan, PenerimaDisposisi dari) {
    List<Kekeliruan> keliru =
        AturanPerintah.periksa(
            isi,
            bahan.instruksi(),
            bahan.calon(),
            dari == null ? null : dari.getDisposisi().getTenggat(),
            jam.sekarang());
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("disposisi.belumLengkap"), keliru);
    }
  }

  private static SudahBerubah berubah(List<Disposisi> sebelumnya) {
    if (sebelumnya.isEmpty()) {
      return new SudahBerubah("disposisiSurat.belumDiberikan");
    }
    Disposisi d = sebelumnya.get(sebelumnya.size() - 1);
    return new SudahBerubah(
        "disposisiSurat.sudahDiberikan",
        d.getPelaku().getNama(),
        d.getDiberikan(),
        d.getPenerima().stream()
            .map(PenerimaDisposisi::getJabatan)
            .collect(Collectors.joining(", ")));
  }

  private static Map<String, Object> rincian(Disposisi d) {
    Map<String, Object> fakta = new HashMap<>();
    fakta.put(
        "kepada",
        d.getPenerima().stream()
            .map(PenerimaDisposisi::getJabatan)
            .collect(Collectors.joining("; ")));
    fakta.put("instruksi", String.join("; ", d.getInstruksi()));
    fakta.put("catatan", d.getCatatan());
    fakta.put("urgensi", d.getSifat());
    fakta.put("keamanan", d.getKeamanan());
    fakta.put("tenggat", d.getTenggat());
    fakta.put("induk", d.getIndukId());
    return fakta;
  }
}
