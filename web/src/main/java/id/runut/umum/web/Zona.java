package id.runut.umum.web;

import jakarta.enterprise.context.RequestScoped;
import java.io.Serializable;
import java.time.ZoneId;

/**
 * The time zone in which this request tells the time: the agency's once the caller is known, that
 * of central Indonesia on public pages.
 */
@RequestScoped
public class Zona implements Serializable {

  private static final long serialVersionUID = 1L;

  private ZoneId zona = ZoneId.of("Asia/Makassar");

  public ZoneId get() {
    return zona;
  }

  public void set(ZoneId zona) {
    this.zona = zona;
  }
}
