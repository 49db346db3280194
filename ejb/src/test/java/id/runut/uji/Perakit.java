package id.runut.uji;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.control.PencatatPenolakan;
import id.runut.umum.control.Jam;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts the portal's own classes together without a container: one object per class, fields filled
 * as CDI and EJB would fill them, EJB methods in transactions as their attributes say. Nothing is
 * mocked; what a test wants otherwise it replaces ({@link #ganti}).
 */
public final class Perakit {

  private static final class KelasUtama {
    static final List<Class<?>> SEMUA =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.runut")
                .stream()
                .filter(k -> !k.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(k -> !k.isInterface() && !k.isRecord() && !k.isEnum())
                .map(JavaClass::reflect)
                .<Class<?>>map(k -> k)
                .toList();
  }

  private final BasisData basisData;
  private final Map<Class<?>, Object> benda = new HashMap<>();
  private final Map<Class<?>, List<?>> penyedia = new HashMap<>();
  private final Map<Class<?>, List<Object>> tambahan = new HashMap<>();
  private List<Class<?>> pengamat;

  public Perakit(BasisData basisData) {
    this(basisData, new Jam());
  }

  /** With a clock of the test's own, by which mandates are judged too. */
  public Perakit(BasisData basisData, Jam jam) {
    this.basisData = basisData;
    benda.put(Jam.class, jam);
    benda.put(BasisData.class, basisData);
    benda.put(EntityManager.class, basisData.em());
    PelakuUji pelaku = new PelakuUji();
    benda.put(PelakuAktif.class, pelaku);
    benda.put(PelakuUji.class, pelaku);
    isi(pelaku);
  }

  /** Uses the given object wherever the type is wanted. */
  public <T> Perakit ganti(Class<T> jenis, T pengganti) {
    isi(pengganti);
    benda.put(jenis, pengganti);
    return this;
  }

  /** Uses the given object, which needs nothing of the portal, wherever the type is wanted. */
  public <T> Perakit pakai(Class<T> jenis, T pengganti) {
    benda.put(jenis, pengganti);
    return this;
  }

  /** Uses exactly these beans of an interface instead of all that the portal has. */
  @SafeVarargs
  public final <T> Perakit hanyaPenyedia(Class<T> jenis, T... beans) {
    // Known before they are filled: what they need may in turn look for them.
    penyedia.put(jenis, List.of(beans));
    Arrays.stream(beans).forEach(this::isi);
    return this;
  }

  /** Uses one more bean of an interface beside all that the portal has. */
  public <T> Perakit tambahPenyedia(Class<T> jenis, T bean) {
    tambahan.computeIfAbsent(jenis, j -> new ArrayList<>()).add(bean);
    return this;
  }

  /** Lets only these classes observe events instead of all that do in the portal. */
  public Perakit hanyaPengamat(Class<?>... kelas) {
    pengamat = List.of(kelas);
    return this;
  }

  /** Who acts; the test says it. */
  public PelakuUji pelaku() {
    return ambil(PelakuUji.class);
  }

  /** The object of a class, made with all that it needs when it is wanted first. */
  public synchronized <T> T ambil(Class<T> kelas) {
    Object ada = benda.get(kelas);
    if (ada == null) {
      ada = kelas.isInterface() ? satuSatunya(kelas) : buat(kelas);
      benda.put(kelas, ada);
    }
    return kelas.cast(ada);
  }

  private <T> T satuSatunya(Class<T> jenis) {
    List<T> semua = semua(jenis);
    if (semua.size() != 1) {
      throw new IllegalStateException(semua.size() + " beans for " + jenis);
    }
    return semua.get(0);
  }

  private <T> List<T> semua(Class<T> jenis) {
    if (!penyedia.containsKey(jenis)) {
      List<T> beans =
          KelasUtama.SEMUA.stream()
              .filter(jenis::isAssignableFrom)
              .map(k -> jenis.cast(ambil(k)))
              .toList();
      penyedia.put(jenis, beans);
    }
    return Stream.concat(
            penyedia.get(jenis).stream(), tambahan.getOrDefault(jenis, List.of()).stream())
        .map(jenis::cast)
        .toList();
  }

  private <T> T buat(Class<T> kelas) {
    T objek = panggilPembuat(kelas);
    boolean ejb =
        kelas.isAnnotationPresent(Stateless.class) || kelas.isAnnotationPresent(Singleton.class);
    T tampak =
        ejb
            ? WadahEjb.bungkus(kelas, objek, basisData, () -> ambil(PencatatPenolakan.class))
            : objek;
    // Known before it is filled, so that two beans may need each other.
    benda.put(kelas, tampak);
    isi(objek);
    return tampak;
  }

  private <T> T panggilPembuat(Class<T> kelas) {
    try {
      for (Constructor<?> pembuat : kelas.getDeclaredConstructors()) {
        if (pembuat.isAnnotationPresent(Inject.class)) {
          pembuat.setAccessible(true);
          return kelas.cast(pembuat.newInstance(nilai(pembuat.getGenericParameterTypes())));
        }
      }
      Constructor<T> kosong = kelas.getDeclaredConstructor();
      kosong.setAccessible(true);
      return kosong.newInstance();
    } catch (ReflectiveOperationException gagal) {
      throw new IllegalStateException("cannot make " + kelas, gagal);
    }
  }

  private Object[] nilai(Type[] jenis) {
    return Stream.of(jenis).map(this::nilai).toArray();
  }

  private void isi(Object objek) {
    for (Class<?> k = objek.getClass(); k != Object.class; k = k.getSuperclass()) {
      for (Field medan : k.getDeclaredFields()) {
        if (diisi(medan, objek)) {
          pasang(medan, objek);
        }
      }
    }
    for (Method metode : objek.getClass().getDeclaredMethods()) {
      if (metode.isAnnotationPresent(PostConstruct.class)) {
        panggil(metode, objek);
      }
    }
  }

  private boolean diisi(Field medan, Object objek) {
    boolean wajib =
        medan.isAnnotationPresent(Inject.class)
            || medan.isAnnotationPresent(EJB.class)
            || medan.isAnnotationPresent(PersistenceContext.class);
    // The real PelakuAktif asks the container; its stand-in must not.
    boolean milikPelaku =
        objek instanceof PelakuUji && medan.getDeclaringClass() == PelakuAktif.class;
    return wajib
        && !milikPelaku
        && !Modifier.isStatic(medan.getModifiers())
        && !medan.isAnnotationPresent(Resource.class);
  }

  private void pasang(Field medan, Object objek) {
    try {
      medan.setAccessible(true);
      if (medan.get(objek) == null) {
        medan.set(objek, nilai(medan.getGenericType()));
      }
    } catch (IllegalAccessException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  private Object nilai(Type jenis) {
    if (jenis instanceof ParameterizedType rinci) {
      Class<?> isi = mentah(rinci.getActualTypeArguments()[0]);
      if (rinci.getRawType() == Instance.class) {
        return InstanceUji.dari(() -> semua(isi));
      }
      if (rinci.getRawType() == Event.class) {
        return InstanceUji.peristiwa(this::sampaikan);
      }
    }
    return ambil(mentah(jenis));
  }

  private static Class<?> mentah(Type jenis) {
    return jenis instanceof ParameterizedType rinci
        ? (Class<?>) rinci.getRawType()
        : (Class<?>) jenis;
  }

  private void sampaikan(Object peristiwa) {
    List<Class<?>> kelas = pengamat == null ? KelasUtama.SEMUA : pengamat;
    for (Class<?> k : kelas) {
      for (Method metode : k.getDeclaredMethods()) {
        boolean mengamati =
            Arrays.stream(metode.getParameters())
                .anyMatch(
                    p ->
                        p.isAnnotationPresent(Observes.class) && p.getType().isInstance(peristiwa));
        if (mengamati) {
          panggil(metode, ambil(k), peristiwa);
        }
      }
    }
  }

  private void panggil(Method metode, Object objek, Object... peristiwa) {
    try {
      metode.setAccessible(true);
      Object[] argumen =
          Arrays.stream(metode.getGenericParameterTypes())
              .map(
                  j ->
                      peristiwa.length > 0 && mentah(j).isInstance(peristiwa[0])
                          ? peristiwa[0]
                          : nilai(j))
              .toArray();
      metode.invoke(objek, argumen);
    } catch (InvocationTargetException gagal) {
      if (gagal.getCause() instanceof RuntimeException sebab) {
        throw sebab;
      }
      throw new IllegalStateException(gagal.getCause());
    } catch (IllegalAccessException gagal) {
      throw new IllegalStateException(gagal);
    }
  }
}
