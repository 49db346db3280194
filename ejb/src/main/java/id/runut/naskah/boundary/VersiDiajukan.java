package id.runut.naskah.boundary;

import id.runut.sop.boundary.KonteksTugas;
import java.util.UUID;

/**
 * A new version of a letter has been handed in. Fired inside its transaction; initials of earlier
 * versions end with it.
 */
public record VersiDiajukan(KonteksTugas konteks, UUID naskahId, InfoVersi versi) {}
