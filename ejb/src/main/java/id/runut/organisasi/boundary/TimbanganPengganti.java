package id.runut.organisasi.boundary;

import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.Putusan;
import java.util.List;

/**
 * What is to be said about an appointment before it is made.
 *
 * @param putusan whether it can be made, and if not, why not
 * @param peringatan what speaks against it without forbidding it
 */
public record TimbanganPengganti(Putusan putusan, List<Pesan> peringatan) {}
