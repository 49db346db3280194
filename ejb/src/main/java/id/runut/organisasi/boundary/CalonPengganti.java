package id.runut.organisasi.boundary;

import java.util.UUID;

/**
 * An official who holds a post of his own, and so can stand in for another.
 *
 * @param jabatan short name of his own post
 * @param eselon null for posts without one
 */
public record CalonPengganti(UUID pegawaiId, String nama, String jabatan, String eselon) {}
