package id.runut.sop.control;

import id.runut.audit.boundary.AuditService;
import id.runut.organisasi.entity.Instansi;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.entity.Sop;
import id.runut.sop.entity.SopRepository;
import id.runut.sop.entity.VersiSop;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Sidik;
import id.runut.umum.entity.Pelaku;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Publishes definitions: a new content becomes a new version, an old one is never touched. */
@Stateless
@PermitAll
public class PenerbitSop {

  @Inject SopRepository repository;
  @Inject OrganisasiRepository organisasi;
  @Inject PenangananTerdaftar penanganan;
  @Inject AuditService audit;
  @Inject Jam jam;

  /** What became of a definition. */
  public enum Hasil {
    TERBIT,
    SAMA,
    INSTANSI_TIDAK_ADA
  }

  /**
   * Publishes a definition in a transaction of its own.
   *
   * @param isi the file, word for word
   * @throws DataTidakSah with every fault when it cannot run; nothing has changed then
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Hasil terbitkan(String isi) {
    DefinisiSop definisi = periksa(isi).definisi();
    Optional<Instansi> instansi = organisasi.instansiMenurutKode(definisi.instansi());
    if (instansi.isEmpty()) {
      return Hasil.INSTANSI_TIDAK_ADA;
    }
    Sop sop = repository.kunciAtauBuat(instansi.get().getId(), definisi.kode(), definisi.nama());
    Optional<VersiSop> terbaru = repository.versiTerbaru(sop.getId());
    String sidik = Sidik.sha256(isi);
    if (terbaru.filter(v -> v.getSidik().equals(sidik)).isPresent()) {
      return Hasil.SAMA;
    }
    int nomor = terbaru.map(VersiSop::getNomor).orElse(0) + 1;
    sop.namai(definisi.nama());
    VersiSop versi = new VersiSop(sop, nomor, isi, sidik, jam.sekarang());
    repository.simpan(versi);
    audit.catat(
        "instansi:" + sop.getInstansiId(),
        "terbit",
        "sop",
        versi.getId(),
        Pelaku.sistem(),
        Map.of("kode", sop.getKode(), "nomor", nomor, "sidik", sidik));
    return Hasil.TERBIT;
  }

  private Rancangan periksa(String isi) {
    HasilBaca hasil = PembacaDefinisi.baca(isi);
    List<Kekeliruan> semua = new ArrayList<>(hasil.kekeliruan());
    hasil.rancangan().ifPresent(r -> semua.addAll(AturanDefinisi.periksa(r, penanganan.jenis())));
    if (!semua.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("sop.definisi.keliru", semua.size()), semua);
    }
    return hasil.rancangan().orElseThrow();
  }
}
