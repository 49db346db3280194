package id.runut.disposisi.boundary;

import java.util.UUID;

/**
 * A post that an order may go to.
 *
 * @param pemegang who holds it today; empty for a vacancy
 * @param tingkat how many levels below the giver; 0 beside him
 */
public record CalonPenerima(
    UUID jabatanId, String jabatan, String namaSingkat, String pemegang, int tingkat) {}
