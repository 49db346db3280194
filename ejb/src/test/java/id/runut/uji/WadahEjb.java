package id.runut.uji;

import id.runut.organisasi.control.PencatatPenolakan;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Calls public methods of an EJB in transactions as their attributes say, and dooms the transaction
 * after an exception as a container does. As there, calls of a bean to itself do not pass through,
 * and the interceptor that ejb-jar.xml names stands around each call.
 */
final class WadahEjb {

  private final Class<?> kelas;
  private final Object objek;
  private final BasisData basisData;
  private final Supplier<PencatatPenolakan> pencegat;

  private WadahEjb(
      Class<?> kelas, Object objek, BasisData basisData, Supplier<PencatatPenolakan> pencegat) {
    this.kelas = kelas;
    this.objek = objek;
    this.basisData = basisData;
    this.pencegat = pencegat;
  }

  static <T> T bungkus(
      Class<T> kelas, T objek, BasisData basisData, Supplier<PencatatPenolakan> pencegat) {
    WadahEjb wadah = new WadahEjb(kelas, objek, basisData, pencegat);
    try {
      return new ByteBuddy()
          .subclass(kelas)
          .method(
              ElementMatchers.isPublic()
                  .and(ElementMatchers.not(ElementMatchers.isDeclaredBy(Object.class))))
          .intercept(
              InvocationHandlerAdapter.of(
                  (diri, metode, argumen) -> wadah.panggil(metode, argumen)))
          .make()
          .load(kelas.getClassLoader(), ClassLoadingStrategy.Default.INJECTION)
          .getLoaded()
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException gagal) {
      throw new IllegalStateException("cannot wrap " + kelas, gagal);
    }
  }

  private Object panggil(Method metode, Object[] argumen) throws Exception {
    Callable<Object> kerja = () -> jalankan(metode, argumen);
    return switch (atribut(metode)) {
      case MANDATORY -> {
        if (!basisData.adaTransaksi()) {
          throw new EJBTransactionRequiredException(metode.toString());
        }
        yield basisData.dalamTransaksi(kerja);
      }
      case NOT_SUPPORTED -> {
        if (basisData.adaTransaksi()) {
          throw new IllegalStateException("the test rig cannot suspend a transaction: " + metode);
        }
        yield jalankan(metode, argumen);
      }
      case REQUIRES_NEW -> basisData.dalamTransaksiBaru(kerja);
      default -> basisData.dalamTransaksi(kerja);
    };
  }

  private Object jalankan(Method metode, Object[] argumen) throws Exception {
    try {
      if (kelas.isAnnotationPresent(ExcludeDefaultInterceptors.class)) {
        return jalankanSendiri(metode, argumen);
      }
      return pencegat.get().jaga(new PanggilanUji(objek, metode, argumen, this::jalankanSendiri));
    } catch (RuntimeException gagal) {
      ApplicationException aplikasi = aplikasi(gagal.getClass());
      if (aplikasi == null || aplikasi.rollback()) {
        basisData.tandaiBatal();
      }
      throw gagal;
    }
  }

  private Object jalankanSendiri(Method metode, Object[] argumen) throws Exception {
    try {
      return metode.invoke(objek, argumen);
    } catch (InvocationTargetException gagal) {
      if (gagal.getCause() instanceof Error sebab) {
        throw sebab;
      }
      throw (Exception) gagal.getCause();
    }
  }

  /** The annotation is not inherited by Java's rules, but by those of EJB. */
  private static ApplicationException aplikasi(Class<?> kelas) {
    for (Class<?> k = kelas; k != null; k = k.getSuperclass()) {
      ApplicationException ada = k.getAnnotation(ApplicationException.class);
      if (ada != null) {
        return ada;
      }
    }
    return null;
  }

  private TransactionAttributeType atribut(Method metode) {
    TransactionAttribute pada = metode.getAnnotation(TransactionAttribute.class);
    if (pada == null) {
      pada = kelas.getAnnotation(TransactionAttribute.class);
    }
    return pada == null ? TransactionAttributeType.REQUIRED : pada.value();
  }
}
