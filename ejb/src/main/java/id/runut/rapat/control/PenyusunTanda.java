package id.runut.rapat.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Pegawai;
import id.runut.organisasi.entity.Penugasan;
import id.runut.rapat.entity.Pengesah;
import id.runut.rapat.entity.PengesahanNotula;
import id.runut.rapat.entity.Rapat;
import id.runut.rapat.pdf.BahanRapat.Tanda;
import id.runut.umum.control.KataCetak;
import id.runut.umum.control.Penanggalan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The signature blocks of a meeting's papers: chair and keeper, as they approved. */
@ApplicationScoped
public class PenyusunTanda {

  private static final KataCetak KATA = new KataCetak("/templat/rapat/cetak.properties");

  @Inject OrganisasiRepository organisasi;
  @Inject PengesahNotula pengesah;
  @Inject PencatatRapat pencatat;

  /** Chair and keeper; one block where both are the same post. */
  public List<Tanda> susun(Rapat r, ZoneId zona) {
    String sidik = pengesah.sidik(r);
    Tanda pimpinan = tanda(r, Pengesah.PIMPINAN, r.getPimpinanId(), sidik, zona);
    return r.getPimpinanId().equals(r.getNotulisId())
        ? List.of(pimpinan)
        : List.of(pimpinan, tanda(r, Pengesah.NOTULIS, r.getNotulisId(), sidik, zona));
  }

  /** Name of a post. */
  public String nama(UUID jabatanId) {
    return organisasi.jabatan(jabatanId).map(Jabatan::getNama).orElse("");
  }

  private Tanda tanda(Rapat r, Pengesah sebagai, UUID jabatanId, String sidik, ZoneId zona) {
    boolean merangkap = r.getPimpinanId().equals(r.getNotulisId());
    String kata = KATA.dari("tanda." + (merangkap ? "MERANGKAP" : sebagai.name()));
    Optional<PengesahanNotula> sah = pengesah.berlaku(r, sebagai, sidik);
    if (sah.isPresent()) {
      Pegawai p = organisasi.pegawai(sah.get().getPelaku().getPegawaiId()).orElse(null);
      return tanda(
          kata,
          sah.get().getPelaku().getNamaJabatan(),
          p,
          KATA.dari("tanda.sah", Penanggalan.lengkap(sah.get().getWaktu(), zona)));
    }
    // Before the approval: whoever would give it today.
    Optional<Penugasan> kini =
        organisasi.pemegang(List.of(jabatanId), LocalDate.ofInstant(pencatat.kini(), zona)).stream()
            .reduce((definitif, pengganti) -> pengganti);
    String awalan = kini.map(t -> t.getJenis().awalan()).orElse("");
    return tanda(kata, awalan + nama(jabatanId), kini.map(Penugasan::getPegawai).orElse(null), "");
  }

  private static Tanda tanda(String sebagai, String jabatan, Pegawai p, String sah) {
    if (p == null) {
      return new Tanda(sebagai, jabatan, "", "", "", sah);
    }
    return new Tanda(
        sebagai,
        jabatan,
        p.getNama(),
        p.getPangkat() == null ? "" : p.getPangkat(),
        Penanggalan.nip(p.getNip()),
        sah);
  }
}
