package id.runut.agenda.boundary;

import id.runut.disposisi.boundary.KeadaanDisposisi;

/** An incoming letter in a list, with how far the orders about it are. */
public record SuratMasukBaris(AgendaMasukBaris surat, KeadaanDisposisi keadaan) {}
