package id.runut.notifikasi.boundary;

import id.runut.umum.boundary.Pesan;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice as the bell shows it.
 *
 * @param tautan path inside the portal, or null
 */
public record InfoNotifikasi(UUID id, Pesan pesan, String tautan, Instant dibuat, boolean dibaca) {}
