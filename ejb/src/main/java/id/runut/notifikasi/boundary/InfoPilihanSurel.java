package id.runut.notifikasi.boundary;

import id.runut.notifikasi.entity.CaraSurel;

/**
 * How somebody gets his mail.
 *
 * @param alamat the address that mails go to; null when none is known
 */
public record InfoPilihanSurel(CaraSurel cara, String alamat) {}
