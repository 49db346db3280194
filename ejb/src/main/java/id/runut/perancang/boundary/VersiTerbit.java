package id.runut.perancang.boundary;

import java.util.UUID;

/**
 * A version that has just been published.
 *
 * @param nomor from 1
 * @param berjalanDiVersiLain how many processes stay on older versions
 */
public record VersiTerbit(UUID id, String kode, int nomor, int berjalanDiVersiLain) {}
