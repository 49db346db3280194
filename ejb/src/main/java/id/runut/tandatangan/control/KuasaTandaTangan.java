package id.runut.tandatangan.control;

import id.runut.tandatangan.entity.JenisPenyedia;

/** What a passphrase has opened: it signs one letter or many, and is gone with the request. */
public interface KuasaTandaTangan {

  /** The provider that it belongs to. */
  JenisPenyedia penyedia();
}
