package id.runut.agenda.control;

import id.runut.agenda.boundary.RincianSuratMasuk;
import id.runut.agenda.boundary.RincianSuratMasuk.Riwayat;
import id.runut.agenda.boundary.TujuanSurat;
import id.runut.agenda.entity.AgendaMasuk;
import id.runut.agenda.entity.AgendaRepository;
import id.runut.agenda.entity.KlasifikasiRepository;
import id.runut.agenda.pdf.HalamanPindaian;
import id.runut.audit.entity.AuditRepository;
import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gathers what a page shows of an incoming letter; who may see it was asked before. */
@ApplicationScoped
public class PerinciSuratMasuk {

  @Inject AgendaRepository agenda;
  @Inject KlasifikasiRepository klasifikasi;
  @Inject AuditRepository audit;
  @Inject BerkasService berkas;
  @Inject OrganisasiRepository organisasi;

  Optional<AgendaMasuk> surat(UUID id) {
    return agenda.masuk(id);
  }

  RincianSuratMasuk rincian(AgendaMasuk a) {
    Optional<InfoBerkas> pindai = berkasId(a).map(berkas::info);
    int halaman = a.getJumlahHalaman();
    if (halaman == 0 && pindai.isPresent()) {
      halaman =
          HalamanPindaian.jumlahAtauNol(pindai.get().jenisKonten(), berkas.isi(pindai.get().id()));
    }
    return new RincianSuratMasuk(
        BarisBuku.masuk(a),
        a.getKlasifikasi() == null ? null : sebutan(a),
        a.getPelaku() == null
            ? null
            : a.getPelaku().getNama() + ", " + a.getPelaku().getNamaJabatan(),
        pindai.orElse(null),
        halaman,
        riwayat(a.getId()));
  }

  Unduhan pindaian(AgendaMasuk a) {
    InfoBerkas info =
        berkasId(a)
            .map(berkas::info)
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    return new Unduhan(info.nama(), info.jenisKonten(), berkas.isi(info.id()));
  }

  List<TujuanSurat> tujuan(UUID instansiId) {
    return organisasi.jabatanInstansi(instansiId).stream()
        .map(j -> new TujuanSurat(j.getId(), j.getNama()))
        .toList();
  }

  /** The scan of what was registered, or of the letter that an SOP has begun with. */
  private Optional<UUID> berkasId(AgendaMasuk a) {
    return a.getSuratLuarId() == null
        ? Optional.ofNullable(a.getBerkasId())
        : agenda.berkasSuratLuar(a.getSuratLuarId());
  }

  private String sebutan(AgendaMasuk a) {
    return a.getKlasifikasi()
        + klasifikasi
            .menurutKode(a.getInstansiId(), a.getKlasifikasi())
            .map(k -> " " + k.getNama())
            .orElse("");
  }

  private List<Riwayat> riwayat(UUID id) {
    return audit.rantai(PengabarSuratMasuk.rantai(id)).stream()
        .map(
            j ->
                new Riwayat(
                    j.getWaktu(),
                    j.getTindakan(),
                    j.getPelaku().getNama(),
                    j.getPelaku().getNamaJabatan()))
        .toList();
  }
}
