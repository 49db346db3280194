package id.runut.rapat.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * The answer to somebody who has marked himself as present.
 *
 * @param rapatId null for those who may not see the meeting
 * @param jabatan in which post or for whom; empty where none is known
 * @param sejak when he was noted first
 * @param baru false where he was noted before
 */
public record TercatatHadir(
    UUID rapatId, String judul, String nama, String jabatan, Instant sejak, boolean baru) {}
