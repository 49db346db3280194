package id.runut.agenda.boundary;

import java.util.UUID;

/** A post that a letter can go to. */
public record TujuanSurat(UUID jabatanId, String nama) {}
