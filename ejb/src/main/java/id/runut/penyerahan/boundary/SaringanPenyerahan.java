package id.runut.penyerahan.boundary;

import id.runut.penyerahan.entity.KeadaanPenyerahan;
import java.util.UUID;

/**
 * Which deliveries are asked for.
 *
 * @param tahun year of the period that they are about; null for all
 * @param sopId null for all
 * @param keadaan null for all
 */
public record SaringanPenyerahan(Integer tahun, UUID sopId, KeadaanPenyerahan keadaan) {}
