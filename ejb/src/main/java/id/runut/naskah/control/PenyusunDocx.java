package id.runut.naskah.control;

import id.runut.naskah.docx.BahanDocx;
import id.runut.naskah.docx.PenulisDocx;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.VersiNaskah;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.control.PembacaIdentitas;
import id.runut.organisasi.entity.OrganisasiRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Puts together what a version as DOCX consists of. */
@ApplicationScoped
public class PenyusunDocx {

  @Inject OrganisasiRepository organisasi;
  @Inject PihakNaskah pihak;
  @Inject PenulisDocx penulis;

  /** The version's bytes as DOCX. */
  public byte[] susun(VersiNaskah versi) {
    Naskah n = versi.getNaskah();
    InfoInstansi instansi =
        PembacaIdentitas.info(organisasi.instansi(n.getInstansiId()).orElseThrow());
    return penulis.tulis(
        new BahanDocx(
            instansi,
            versi.getJenis(),
            BentukIsi.konsep(versi.getIsi()),
            versi.getNomor(),
            LocalDate.ofInstant(versi.getDibuat(), instansi.zonaWaktu()).getYear(),
            pihak.penanda(n),
            versi.getIsi().isMendatar()));
  }
}
