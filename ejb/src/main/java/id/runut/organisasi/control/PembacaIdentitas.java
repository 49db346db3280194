package id.runut.organisasi.control;

import id.runut.organisasi.boundary.Identitas;
import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.boundary.Lingkup;
import id.runut.organisasi.entity.Instansi;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Pegawai;
import id.runut.organisasi.entity.Penugasan;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Turns a Keycloak subject into the official and the posts that he holds today. */
@ApplicationScoped
public class PembacaIdentitas {

  @Inject OrganisasiRepository organisasi;
  @Inject Jam jam;

  /**
   * @throws TidakBerwenang when nobody stands behind the subject or he holds no post today
   */
  public Identitas baca(String subjek) {
    Pegawai pegawai =
        organisasi
            .pegawaiMenurutSubjek(subjek)
            .orElseThrow(() -> new TidakBerwenang("kesalahan.tanpaJabatan"));
    LocalDate hari = LocalDate.ofInstant(jam.sekarang(), pegawai.getInstansi().getZonaWaktu());
    List<Penugasan> penugasan = organisasi.penugasanPegawai(pegawai.getId(), hari);
    if (penugasan.isEmpty()) {
      throw new TidakBerwenang("kesalahan.tanpaJabatan");
    }
    return new Identitas(
        pegawai.getId(),
        pegawai.getNama(),
        pegawai.getNip(),
        info(pegawai.getInstansi()),
        penugasan.stream()
            .sorted(Comparator.comparing(Penugasan::getJenis))
            .map(p -> dipegang(p, hari))
            .toList());
  }

  private JabatanDipegang dipegang(Penugasan penugasan, LocalDate hari) {
    var jabatan = penugasan.getJabatan();
    return new JabatanDipegang(
        jabatan.getId(),
        penugasan.getJenis().awalan() + jabatan.getNama(),
        penugasan.getJenis().awalan() + jabatan.getNamaSingkat(),
        jabatan.getPeran(),
        penugasan.getJenis(),
        penugasan.getJenis() == JenisPenugasan.DEFINITIF
            ? null
            : pemegangDefinitif(jabatan.getId(), hari),
        jabatan.getUnit().getId(),
        jabatan.getInstansi().getId(),
        penugasan.getSelesai(),
        new Lingkup(penugasan.getLingkupTindakan(), penugasan.getKecualiDokumen()));
  }

  /** Null for a vacancy, where a Plt acts on nobody's behalf. */
  private String pemegangDefinitif(UUID jabatanId, LocalDate hari) {
    return organisasi.pemegang(List.of(jabatanId), hari).stream()
        .filter(p -> p.getJenis() == JenisPenugasan.DEFINITIF)
        .map(p -> p.getPegawai().getNama())
        .findFirst()
        .orElse(null);
  }

  /** The agency as a record. */
  public static InfoInstansi info(Instansi i) {
    return new InfoInstansi(
        i.getId(),
        i.getKode(),
        i.getNama(),
        i.getSingkatan(),
        i.getPemerintah(),
        i.getAlamat(),
        i.getKontak(),
        i.getKota(),
        i.getZonaWaktu(),
        i.getKodeSurat());
  }
}
