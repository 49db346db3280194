package id.runut.tandatangan.control;

import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Pegawai;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.tandatangan.control.IdentitasPenandaTangan.Penandatangan;
import id.runut.tandatangan.control.PersiapanTandaTangan.Siap;
import id.runut.tandatangan.entity.JenisPenyedia;
import id.runut.tandatangan.entity.PengaturanTandatangan;
import id.runut.tandatangan.entity.PenyediaRepository;
import id.runut.tandatangan.entity.TandaTangan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Has letters signed by whom the agency has chosen. */
@ApplicationScoped
public class PemilihPenyedia {

  @Inject PenyediaRepository repository;
  @Inject OrganisasiRepository organisasi;
  @Inject Instance<PenyediaTandaTangan> semua;
  @Inject IdentitasPenandaTangan identitas;

  /** The provider of an agency; its own authority while it has chosen none. */
  public JenisPenyedia jenis(UUID instansiId) {
    return repository
        .pengaturan(instansiId)
        .map(PengaturanTandatangan::getPenyedia)
        .orElse(JenisPenyedia.OTORITAS);
  }

  /** What an official's passphrase opens at the provider of his agency. */
  public KuasaTandaTangan buka(UUID pegawaiId, char[] frasaSandi) {
    Pegawai pegawai = organisasi.pegawai(pegawaiId).orElseThrow();
    return penyedia(jenis(pegawai.getInstansi().getId())).buka(pegawaiId, frasaSandi);
  }

  /**
   * @return one signature per letter that the act covers, that of its own document first
   */
  public List<TandaTangan> terbitkan(KonteksTugas konteks, Siap siap) {
    Penandatangan siapa = identitas.sekarang(konteks.pelaku());
    PenyediaTandaTangan penyedia = penyedia(siap.kuasa().penyedia());
    return siap.naskah().stream()
        .map(n -> penyedia.tandaTangani(konteks, n, siap.kuasa(), siapa))
        .toList();
  }

  private PenyediaTandaTangan penyedia(JenisPenyedia jenis) {
    return semua.stream()
        .filter(p -> p.adalah(jenis))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody signs as " + jenis));
  }
}
