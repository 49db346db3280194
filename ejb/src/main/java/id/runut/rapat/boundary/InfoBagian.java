package id.runut.rapat.boundary;

import id.runut.rapat.entity.JenisBagian;
import java.time.Instant;

/**
 * A part of minutes.
 *
 * @param isi sanitised XHTML; what the portal proposes while nobody has written it
 * @param versi counter which the next save hands back; 0 while nobody has written it
 * @param disimpan when it was saved last; null before
 * @param oleh who saved it last; null before
 */
public record InfoBagian(
    JenisBagian bagian, String isi, long versi, Instant disimpan, String oleh) {}
