package id.runut.agenda.control;

import id.runut.agenda.entity.AgendaMasuk;
import id.runut.agenda.entity.AgendaRepository;
import id.runut.disposisi.boundary.AsalDisposisi;
import id.runut.disposisi.boundary.SuratAsal;
import id.runut.disposisi.entity.SifatDisposisi;
import id.runut.naskah.entity.SifatNaskah;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Incoming letters as orders about them need them. */
@ApplicationScoped
public class SuratMasukDidisposisi implements AsalDisposisi {

  @Inject AgendaRepository agenda;
  @Inject OrganisasiRepository organisasi;
  @Inject PelakuAktif pelakuAktif;

  @Override
  public String jenis() {
    return PengabarSuratMasuk.JENIS;
  }

  @Override
  public Optional<SuratAsal> surat(UUID id) {
    InfoInstansi instansi = pelakuAktif.identitas().instansi();
    return agenda
        .masuk(id)
        .filter(a -> a.getInstansiId().equals(instansi.id()))
        .flatMap(a -> pengarah(a).map(p -> surat(a, p, instansi)));
  }

  private SuratAsal surat(AgendaMasuk a, UUID pengarah, InfoInstansi instansi) {
    String alamat = "/" + PengabarSuratMasuk.JENIS + "/" + a.getId();
    boolean berpindai = a.getBerkasId() != null || a.getSuratLuarId() != null;
    return new SuratAsal(
        a.getId(),
        a.getInstansiId(),
        a.getHal(),
        a.getPengirim(),
        a.getNomor(),
        a.getTanggal(),
        LocalDate.ofInstant(a.getMasuk(), instansi.zonaWaktu()),
        String.valueOf(a.getUrut()),
        urgensi(a.getUrgensi()),
        a.getKeamanan(),
        pengarah,
        Putusan.ya(),
        melihatSemua(a),
        alamat,
        berpindai ? "/unduh" + alamat : null);
  }

  /** The post that it was registered for; the head of the agency where that is not known. */
  private Optional<UUID> pengarah(AgendaMasuk a) {
    return Optional.ofNullable(a.getTujuanJabatanId())
        .or(
            () ->
                organisasi
                    .jabatanMenurutPeran(a.getInstansiId(), List.of(PeranPortal.KEPALA))
                    .stream()
                    .map(Jabatan::getId)
                    .findFirst());
  }

  private boolean melihatSemua(AgendaMasuk a) {
    boolean bernama = PembacaBuku.bernama(a, pelakuAktif.identitas().jabatanIds());
    boolean pimpinan =
        pelakuAktif.berperan(PeranPortal.KEPALA) || pelakuAktif.berperan(PeranPortal.SEKRETARIS);
    return bernama || pimpinan && !a.getKeamanan().tertutup();
  }

  private static SifatDisposisi urgensi(SifatNaskah urgensi) {
    return switch (urgensi) {
      case BIASA -> SifatDisposisi.BIASA;
      case PENTING, SEGERA -> SifatDisposisi.SEGERA;
      case SANGAT_SEGERA -> SifatDisposisi.SANGAT_SEGERA;
    };
  }
}
