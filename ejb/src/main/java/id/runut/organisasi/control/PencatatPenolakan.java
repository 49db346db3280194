package id.runut.organisasi.control;

import id.runut.umum.boundary.KesalahanPortal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.UUID;

/**
 * Stands around every service (ejb-jar.xml), so that no refusal is forgotten in the log, whoever
 * writes the next service. Verbs that anybody may call are left out: a stranger must not be able to
 * fill the log.
 */
public class PencatatPenolakan {

  @Inject CatatanPenolakan catatan;

  /** Records a refusal and hands it on. */
  @AroundInvoke
  public Object jaga(InvocationContext panggilan) throws Exception {
    try {
      return panggilan.proceed();
    } catch (KesalahanPortal ditolak) {
      Method verba = panggilan.getMethod();
      if (untukPejabat(verba)) {
        String kapabilitas = verba.getDeclaringClass().getPackageName().split("\\.")[2];
        UUID objekId = pertama(panggilan.getParameters());
        catatan.catat(ditolak, kapabilitas, objekId, verba.getName());
      }
      throw ditolak;
    }
  }

  private static boolean untukPejabat(Method verba) {
    return !verba.isAnnotationPresent(PermitAll.class)
        && (verba.isAnnotationPresent(RolesAllowed.class)
            || verba.getDeclaringClass().isAnnotationPresent(RolesAllowed.class));
  }

  /** The first id that the caller names is that of the thing which his act is about. */
  private static UUID pertama(Object[] argumen) {
    return Arrays.stream(argumen)
        .filter(UUID.class::isInstance)
        .map(UUID.class::cast)
        .findFirst()
        .orElse(null);
  }
}
