package id.runut.umum.boundary;

/**
 * Told by the two translators of errors about every refusal that they hand to the user, so that
 * those which no service has seen (no role, too large) are kept in the log too.
 *
 * @param jalur the address that was asked for
 */
public record DitolakDiTepi(KesalahanPortal kesalahan, String jalur) {}
