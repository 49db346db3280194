package id.runut.perencanaan.boundary;

import java.util.UUID;

/** A goal as pages show it. */
public record InfoSasaran(UUID id, String kode, String uraian) {}
