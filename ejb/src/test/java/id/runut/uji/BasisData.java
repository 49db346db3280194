package id.runut.uji;

import id.runut.umum.entity.MigrasiIntegrator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * A real PostgreSQL for integration tests, one server per JVM. Every test class takes a fresh copy
 * of the migrated demo database ({@link #segar()}), so that no test sees what another has done;
 * copying a template takes a fraction of a second, migrating anew would take several.
 */
public final class BasisData {

  private static final String TEMPLAT = "runut_templat";
  private static BasisData tunggal;

  private final EmbeddedPostgres server;
  private final EntityManagerFactory pabrik;
  private final EntityManager emSaatIni;
  private final AtomicInteger urutan = new AtomicInteger();
  private final ThreadLocal<Deque<EntityManager>> tumpukan =
      ThreadLocal.withInitial(ArrayDeque::new);
  private volatile DataSource sumber;

  private BasisData() {
    try {
      server = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::tutup));
    jalankan("create database " + TEMPLAT);
    MigrasiIntegrator.migrasikan(server.getDatabase("postgres", TEMPLAT), true);
    salinTemplat();
    Map<String, Object> setelan = new HashMap<>();
    setelan.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    setelan.put("jakarta.persistence.nonJtaDataSource", sumberBerpindah());
    pabrik = Persistence.createEntityManagerFactory("runut", setelan);
    emSaatIni = perantaraEntityManager();
  }

  /** A fresh copy of the migrated demo database, in place of the one before. */
  public static synchronized BasisData segar() {
    if (tunggal == null) {
      tunggal = new BasisData();
    } else {
      tunggal.salinTemplat();
    }
    return tunggal;
  }

  /** The database itself, for checks in plain SQL. */
  public DataSource sumber() {
    return sumber;
  }

  /** From now on everybody gets to the database through what is made of its source here. */
  public void lewat(UnaryOperator<DataSource> perantara) {
    sumber = perantara.apply(sumber);
  }

  /** An EntityManager that stands for the one of the calling thread's transaction. */
  public EntityManager em() {
    return emSaatIni;
  }

  public boolean adaTransaksi() {
    return !tumpukan.get().isEmpty();
  }

  /** Runs in the thread's transaction, or in a new one where there is none. */
  public <T> T dalamTransaksi(Callable<T> kerja) {
    return adaTransaksi() ? panggil(kerja) : dalamTransaksiBaru(kerja);
  }

  /** Runs in the thread's transaction, or in a new one where there is none. */
  public void dalamTransaksi(Runnable kerja) {
    dalamTransaksi(
        () -> {
          kerja.run();
          return null;
        });
  }

  /** Runs in a transaction of its own; the thread's own one waits meanwhile. */
  public <T> T dalamTransaksiBaru(Callable<T> kerja) {
    EntityManager em = pabrik.createEntityManager();
    tumpukan.get().push(em);
    try {
      em.getTransaction().begin();
      T hasil = panggil(kerja);
      if (em.getTransaction().getRollbackOnly()) {
        em.getTransaction().rollback();
      } else {
        em.getTransaction().commit();
      }
      return hasil;
    } finally {
      tumpukan.get().pop();
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
    }
  }

  /** Dooms the thread's transaction, as an EJB container does after an exception. */
  void tandaiBatal() {
    EntityManager em = tumpukan.get().peek();
    if (em != null && em.getTransaction().isActive()) {
      em.getTransaction().setRollbackOnly();
    }
  }

  /** How many SQL statements the work sends. */
  public long hitungPernyataan(Runnable kerja) {
    Statistics statistik = pabrik.unwrap(SessionFactory.class).getStatistics();
    statistik.setStatisticsEnabled(true);
    statistik.clear();
    try {
      kerja.run();
      return statistik.getPrepareStatementCount();
    } finally {
      statistik.setStatisticsEnabled(false);
    }
  }

  /** Runs plain SQL in a connection of its own and commits it. */
  public int sql(String perintah) {
    try (Connection sambungan = sumber.getConnection();
        var pernyataan = sambungan.createStatement()) {
      return pernyataan.executeUpdate(perintah);
    } catch (SQLException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  /** The single number that a plain SQL query yields. */
  public long angka(String kueri) {
    try (Connection sambungan = sumber.getConnection();
        var pernyataan = sambungan.createStatement();
        var hasil = pernyataan.executeQuery(kueri)) {
      hasil.next();
      return hasil.getLong(1);
    } catch (SQLException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  private void salinTemplat() {
    String nama = "uji_" + urutan.incrementAndGet();
    jalankan("create database " + nama + " template " + TEMPLAT);
    sumber = server.getDatabase("postgres", nama);
  }

  private void jalankan(String perintah) {
    try (Connection sambungan = server.getPostgresDatabase().getConnection();
        var pernyataan = sambungan.createStatement()) {
      pernyataan.execute(perintah);
    } catch (SQLException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  /** One factory serves all copies: building it takes longer than copying the database. */
  private DataSource sumberBerpindah() {
    return (DataSource)
        Proxy.newProxyInstance(
            BasisData.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (diri, metode, argumen) -> {
              try {
                return metode.invoke(sumber, argumen);
              } catch (InvocationTargetException gagal) {
                throw gagal.getCause();
              }
            });
  }

  private EntityManager perantaraEntityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            BasisData.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (diri, metode, argumen) -> {
              EntityManager em = tumpukan.get().peek();
              if (em == null) {
                throw new IllegalStateException("no transaction in this thread");
              }
              try {
                return metode.invoke(em, argumen);
              } catch (InvocationTargetException gagal) {
                throw gagal.getCause();
              }
            });
  }

  private static <T> T panggil(Callable<T> kerja) {
    try {
      return kerja.call();
    } catch (RuntimeException gagal) {
      throw gagal;
    } catch (Exception gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  private void tutup() {
    try {
      server.close();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }
}
