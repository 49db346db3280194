package id.runut.disposisi.boundary;

import java.util.UUID;

/** A usual instruction. */
public record InfoInstruksi(UUID id, String teks) {}
