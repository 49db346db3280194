package id.runut.naskah.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The specimen that was asked for last: its pages are pictures of what is kept nowhere else. */
@SessionScoped
public class ContohTampil implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArrayList<byte[]> halaman = new ArrayList<>();
  private int nomor;

  /**
   * Shows another specimen.
   *
   * @return its number, so that browsers do not show the one before
   */
  int tampilkan(List<byte[]> baru) {
    halaman.clear();
    halaman.addAll(baru);
    return ++nomor;
  }

  /** A page from 1; null when there is none. */
  byte[] halaman(int ke) {
    return ke < 1 || ke > halaman.size() ? null : halaman.get(ke - 1);
  }

  int jumlah() {
    return halaman.size();
  }
}
