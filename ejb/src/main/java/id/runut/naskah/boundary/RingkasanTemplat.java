package id.runut.naskah.boundary;

import id.runut.naskah.entity.JenisNaskah;
import java.time.Instant;

/**
 * A template in the list.
 *
 * @param nama as SOPs know it
 * @param nomor of the agency's state that counts; 0 while it has set none
 * @param sendiri whether the agency's own counts, not the portal's
 * @param diubah null while the agency has set none, like {@code oleh}
 */
public record RingkasanTemplat(
    String nama, JenisNaskah jenis, int nomor, boolean sendiri, Instant diubah, String oleh) {}
