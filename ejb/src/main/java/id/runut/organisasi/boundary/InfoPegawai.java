package id.runut.organisasi.boundary;

import java.util.UUID;

/** An official as lists and signature blocks show him. */
public record InfoPegawai(UUID id, String nama, String nip, String pangkat, String golongan) {}
