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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
    /**
     * The agency has published a version of its own; what comes with the portal is not put over it.
     */
    MILIK_INSTANSI,
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
    if (terbaru.filter(VersiSop::buatanInstansi).isPresent()) {
      return Hasil.MILIK_INSTANSI;
    }
    simpan(baru(sop, definisi, isi), Pelaku.sistem());
    return Hasil.TERBIT;
  }

  /**
   * Publishes a definition that an administrator of the agency has made, in his transaction.
   *
   * @param sop locked
   * @param disahkan what is known of the approval, put on the new version
   * @throws DataTidakSah with every fault when it cannot run
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public VersiSop terbitkan(
      Sop sop, DefinisiSop definisi, UnaryOperator<VersiSop> disahkan, Pelaku pelaku) {
    String isi = PenulisDefinisi.tulis(definisi);
    periksa(isi);
    VersiSop versi = disahkan.apply(baru(sop, definisi, isi));
    simpan(versi, pelaku);
    return versi;
  }

  private VersiSop baru(Sop sop, DefinisiSop definisi, String isi) {
    int nomor = repository.versiTerbaru(sop.getId()).map(VersiSop::getNomor).orElse(0) + 1;
    sop.namai(definisi.nama());
    return new VersiSop(sop, nomor, isi, Sidik.sha256(isi), jam.sekarang());
  }

  private void simpan(VersiSop versi, Pelaku pelaku) {
    repository.simpan(versi);
    Map<String, Object> rincian = new HashMap<>();
    rincian.put("kode", versi.getSop().getKode());
    rincian.put("nomor", versi.getNomor());
    rincian.put("sidik", versi.getSidik());
    rincian.put("pengesahan", versi.getDisahkanNomor());
    audit.catat(
        "instansi:" + versi.getSop().getInstansiId(),
        "terbit",
        "sop",
        versi.getId(),
        pelaku,
        rincian);
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
