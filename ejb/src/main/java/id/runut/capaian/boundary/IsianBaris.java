package id.runut.capaian.boundary;

import java.util.UUID;

/**
 * The inputs of one line as typed; numbers the Indonesian way without grouping ({@code 1234,5}).
 * Null counts as empty.
 */
public record IsianBaris(
    UUID indikatorId,
    String realisasi,
    String sumberData,
    String pendorong,
    String penghambat,
    String tindakLanjut) {}
