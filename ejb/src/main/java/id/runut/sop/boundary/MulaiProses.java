package id.runut.sop.boundary;

import id.runut.umum.boundary.Periode;

/** The wish to start an SOP for a period. */
public record MulaiProses(String kodeSop, Periode periode) {}
