package id.runut.umum.rest;

import java.time.ZoneId;

/** Knows in which time zone the caller reads the time; implemented where callers are known. */
public interface ZonaPemanggil {

  ZoneId zona();
}
