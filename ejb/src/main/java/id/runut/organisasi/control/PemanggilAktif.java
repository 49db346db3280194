package id.runut.organisasi.control;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/**
 * Reads the caller from the EJB container, whether he came through a page or with a bearer token:
 * the principal's name is the Keycloak subject (principal-attribute {@code sub}).
 */
@Stateless
@PermitAll
public class PemanggilAktif {

  @Resource SessionContext konteks;

  public String subjek() {
    return konteks.getCallerPrincipal().getName();
  }

  public boolean berperan(String peran) {
    return konteks.isCallerInRole(peran);
  }
}
