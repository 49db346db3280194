package id.runut.sop.boundary;

import id.runut.umum.boundary.Putusan;
import java.time.Instant;
import java.util.UUID;

/**
 * An open task of a process that is supervised.
 *
 * @param pejabat who holds the post today, Plh./Plt. included; empty when nobody does
 * @param dilihat when its holder first looked at it; null before
 * @param diingatkan when somebody was last reminded by hand; null when nobody was
 * @param luar whether it lies with another agency, which cannot be told whom to give it to
 */
public record TugasDiawasi(
    UUID id,
    String judul,
    String jabatan,
    String pejabat,
    String unit,
    Instant dibuka,
    Instant dilihat,
    Instant tenggat,
    boolean lewat,
    Instant diingatkan,
    Putusan bolehIngatkan,
    boolean luar) {}
