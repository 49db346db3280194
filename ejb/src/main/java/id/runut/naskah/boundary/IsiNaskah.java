package id.runut.naskah.boundary;

import id.runut.naskah.entity.JenisNaskah;

/**
 * The whole content of a version that the portal makes itself.
 *
 * @param mendatar whether the pages lie on their side, for wide tables
 */
public record IsiNaskah(JenisNaskah jenis, KonsepNaskah konsep, boolean mendatar) {}
