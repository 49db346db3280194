package id.runut.uji;

import jakarta.ejb.ApplicationException;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Calls public methods of an EJB in transactions as their attributes say, and dooms the transaction
 * after an exception as a container does. As there, calls of a bean to itself do not pass through.
 */
final class WadahEjb {

  private WadahEjb() {}

  static <T> T bungkus(Class<T> kelas, T objek, BasisData basisData) {
    try {
      return new ByteBuddy()
          .subclass(kelas)
          .method(
              ElementMatchers.isPublic()
                  .and(ElementMatchers.not(ElementMatchers.isDeclaredBy(Object.class))))
          .intercept(
              InvocationHandlerAdapter.of(
                  (diri, metode, argumen) -> panggil(basisData, kelas, objek, metode, argumen)))
          .make()
          .load(kelas.getClassLoader(), ClassLoadingStrategy.Default.INJECTION)
          .getLoaded()
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException gagal) {
      throw new IllegalStateException("cannot wrap " + kelas, gagal);
    }
  }

  private static Object panggil(
      BasisData basisData, Class<?> kelas, Object objek, Method metode, Object[] argumen) {
    Callable<Object> kerja = () -> jalankan(basisData, objek, metode, argumen);
    return switch (atribut(kelas, metode)) {
      case MANDATORY -> {
        if (!basisData.adaTransaksi()) {
          throw new EJBTransactionRequiredException(metode.toString());
        }
        yield basisData.dalamTransaksi(kerja);
      }
      case REQUIRES_NEW -> basisData.dalamTransaksiBaru(kerja);
      default -> basisData.dalamTransaksi(kerja);
    };
  }

  private static Object jalankan(BasisData basisData, Object objek, Method metode, Object[] argumen)
      throws Exception {
    try {
      return metode.invoke(objek, argumen);
    } catch (InvocationTargetException gagal) {
      if (gagal.getCause() instanceof RuntimeException sebab) {
        ApplicationException aplikasi = aplikasi(sebab.getClass());
        if (aplikasi == null || aplikasi.rollback()) {
          basisData.tandaiBatal();
        }
        throw sebab;
      }
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

  private static TransactionAttributeType atribut(Class<?> kelas, Method metode) {
    TransactionAttribute pada = metode.getAnnotation(TransactionAttribute.class);
    if (pada == null) {
      pada = kelas.getAnnotation(TransactionAttribute.class);
    }
    return pada == null ? TransactionAttributeType.REQUIRED : pada.value();
  }
}
