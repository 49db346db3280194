package id.runut.agenda.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody has handed over, and its receipt.
 *
 * @param apa what it is, in words
 * @param catatan what he has to say about it; may be blank
 * @param dari post that handed it over, Plh./Plt. included
 * @param diterima when receipt was confirmed; null before, like {@code penerima}
 */
public record InfoPenyerahan(
    UUID id,
    String apa,
    String catatan,
    String dari,
    Instant diserahkan,
    Instant diterima,
    String penerima) {}
