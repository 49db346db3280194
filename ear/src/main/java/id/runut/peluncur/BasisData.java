package id.runut.peluncur;

import id.runut.peluncur.bangun.Jalan;
import id.runut.peluncur.bangun.Kunci;
import id.runut.peluncur.bangun.Pohon;
import id.runut.peluncur.bangun.SalahPakai;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL 18 from embedded programs, with its data in the data folder. */
@SuppressWarnings("try") // locks are held, not used
final class BasisData {

  private static final String VERSI_DATA = "18";

  /** What a power cut must not be able to take away; checked, not believed. */
  private static final List<String> HARUS_NYALA =
      List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");

  private final Tempat tempat;
  private final int porta;
  private final PenggunaBiasa pengguna = PenggunaBiasa.cari();
  private final Path data;

  BasisData(Tempat tempat, int porta) {
    this.tempat = tempat;
    this.porta = porta;
    this.data = tempat.data().resolve("postgresql");
  }

  /** The address of one of its databases. */
  String alamat(String basis) {
    return "jdbc:postgresql://127.0.0.1:" + porta + "/" + basis;
  }

  /** Unpacks the programs and makes the cluster, where that has not been done before. */
  void siapkan() {
    try (Kunci membongkar = Kunci.tunggu(tempat.akar().resolve("target/kunci-postgresql"))) {
      ArsipPostgres.siapkan(tempat.pustaka(), tempat.binerPostgres());
    }
    if (!Files.exists(data)) {
      buat();
    }
    periksaVersi();
  }

  /** Starts it and returns at once: {@link #tunggu} waits. */
  Anak mulai() {
    List<String> perintah = new ArrayList<>(pengguna.awalan());
    perintah.addAll(
        List.of(program("postgres"), "-D", data.toString(), "-p", Integer.toString(porta)));
    perintah.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
    perintah.addAll(List.of("-c", "fsync=on", "-c", "synchronous_commit=on"));
    return Anak.mulai(Sisa.BASIS_DATA, perintah, Map.of("LC_ALL", "C"), tempat);
  }

  /** Returns when both databases are there. */
  void tunggu(Anak anak) {
    anak.tunggu(this::menjawab);
    try (Connection sambungan = sambung();
        Statement perintahSql = sambungan.createStatement()) {
      periksaKetahanan(perintahSql);
      buatBasis(perintahSql, "runut");
      buatBasis(perintahSql, "keycloak");
    } catch (SQLException gagal) {
      throw new IllegalStateException(gagal);
    }
  }

  /** Built aside and moved into place: an interrupted start leaves no half cluster. */
  private void buat() {
    Path baru = tempat.data().resolve("postgresql.baru");
    Pohon.hapus(baru);
    try {
      Files.createDirectories(baru);
      Path sandi = Files.createTempFile("runut", ".txt");
      Files.writeString(sandi, Rahasia.BASIS_DATA);
      pengguna.serahkan(baru);
      pengguna.serahkan(sandi);
      List<String> perintah = new ArrayList<>(pengguna.awalan());
      perintah.addAll(List.of(program("initdb"), "-D", baru.toString(), "-U", "postgres"));
      perintah.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + sandi, "-E", "UTF8"));
      perintah.addAll(
          List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
      Path log = tempat.log(Sisa.INITDB);
      int hasil =
          Jalan.sampaiSelesai(perintah, tempat.data(), Map.of("LC_ALL", "C"), log, baris -> {});
      Files.delete(sandi);
      if (hasil != 0) {
        throw new SalahPakai("PostgreSQL tidak dapat disiapkan; sebabnya tertulis di " + log + ".");
      }
      Files.move(baru, data);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private void periksaVersi() {
    try {
      String versi = Files.readString(data.resolve("PG_VERSION")).strip();
      if (!versi.equals(VERSI_DATA)) {
        throw new SalahPakai(
            "Data di "
                + data
                + " dibuat PostgreSQL "
                + versi
                + "; Runut memakai "
                + VERSI_DATA
                + ". Pakailah --data lain, atau --clean untuk membuangnya.");
      }
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private boolean menjawab() {
    try (Connection sambungan = sambung()) {
      return sambungan.isValid(1);
    } catch (SQLException belum) {
      return false;
    }
  }

  private Connection sambung() throws SQLException {
    return DriverManager.getConnection(
        alamat("postgres") + "?connectTimeout=2", "postgres", Rahasia.BASIS_DATA);
  }

  private static void periksaKetahanan(Statement perintah) throws SQLException {
    for (String setelan : HARUS_NYALA) {
      try (ResultSet hasil = perintah.executeQuery("SHOW " + setelan)) {
        if (!hasil.next() || !"on".equals(hasil.getString(1))) {
          throw new SalahPakai(
              "PostgreSQL berjalan tanpa " + setelan + ": putusan dapat hilang saat listrik mati.");
        }
      }
    }
  }

  /** A role of its own for each database, owner of that and of nothing else. */
  private static void buatBasis(Statement perintah, String nama) throws SQLException {
    try (ResultSet ada =
        perintah.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + nama + "'")) {
      if (ada.next()) {
        return;
      }
    }
    perintah.execute("DROP ROLE IF EXISTS " + nama);
    perintah.execute("CREATE ROLE " + nama + " LOGIN PASSWORD '" + Rahasia.BASIS_DATA + "'");
    perintah.execute("CREATE DATABASE " + nama + " OWNER " + nama);
    perintah.execute("REVOKE CONNECT ON DATABASE " + nama + " FROM PUBLIC");
  }

  private String program(String nama) {
    return tempat.binerPostgres().resolve("bin").resolve(nama).toString();
  }
}
