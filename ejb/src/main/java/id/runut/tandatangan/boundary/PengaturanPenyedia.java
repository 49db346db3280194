package id.runut.tandatangan.boundary;

import id.runut.tandatangan.entity.JenisPenyedia;

/**
 * Who signs for an agency.
 *
 * @param alamat base address of the gateway; like the rest null for the agency's own authority
 * @param variabelPengguna name of the environment variable with the user
 * @param variabelSandi name of the environment variable with the password, never the password
 */
public record PengaturanPenyedia(
    JenisPenyedia penyedia, String alamat, String variabelPengguna, String variabelSandi) {}
