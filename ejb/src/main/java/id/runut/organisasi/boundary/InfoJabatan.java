package id.runut.organisasi.boundary;

import java.util.UUID;

/**
 * A post as pages show it.
 *
 * @param eselon null for posts without one
 * @param pemegang names of those who hold it today, deputies marked; empty for a vacancy
 */
public record InfoJabatan(
    UUID id,
    String kode,
    String nama,
    String namaSingkat,
    String eselon,
    String peran,
    UUID unitId,
    String namaUnit,
    String pemegang) {}
