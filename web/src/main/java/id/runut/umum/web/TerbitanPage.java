package id.runut.umum.web;

import id.runut.umum.control.Sidik;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;

/**
 * Names the scripts and styles of this build. Browsers keep them for a week under their address; a
 * new page must not meet an old script.
 */
@Named("terbitan")
@ApplicationScoped
public class TerbitanPage {

  private static final String FOLDER = "/resources/gaya/";
  private static final int PANJANG = 10;

  @Inject ServletContext context;

  private String sidik;

  @PostConstruct
  void hitung() {
    ByteArrayOutputStream semua = new ByteArrayOutputStream();
    for (String jalur : new TreeSet<>(context.getResourcePaths(FOLDER))) {
      try (InputStream isi = context.getResourceAsStream(jalur)) {
        isi.transferTo(semua);
      } catch (IOException gagal) {
        throw new UncheckedIOException(gagal);
      }
    }
    sidik = Sidik.sha256(semua.toByteArray()).substring(0, PANJANG);
  }

  /** Changes when one of the files changes. */
  public String getSidik() {
    return sidik;
  }
}
