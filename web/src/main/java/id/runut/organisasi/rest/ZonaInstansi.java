package id.runut.organisasi.rest;

import id.runut.organisasi.boundary.OrganisasiService;
import id.runut.umum.boundary.KesalahanPortal;
import id.runut.umum.rest.ZonaPemanggil;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;

/** The caller's agency's time zone; that of central Indonesia for whoever has no agency. */
@RequestScoped
public class ZonaInstansi implements ZonaPemanggil {

  private static final ZoneId TENGAH = ZoneId.of("Asia/Makassar");

  @Inject OrganisasiService organisasi;

  @Override
  public ZoneId zona() {
    try {
      return organisasi.saya().instansi().zonaWaktu();
    } catch (KesalahanPortal | EJBException tanpaInstansi) {
      return TENGAH;
    }
  }
}
