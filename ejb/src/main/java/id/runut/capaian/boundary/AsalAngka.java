package id.runut.capaian.boundary;

import id.runut.perencanaan.entity.RumusTurun;
import id.runut.umum.boundary.Periode;

/**
 * Where a figure comes from.
 *
 * @param baris the figure, what it was reckoned from, and its evidence
 * @param rumusTurun formula of a lower-is-better indicator; null for realisation ÷ target
 * @param unggahan the workbook: file, SHA-256, who uploaded it, in which post, when
 * @param lembar name of the sheet
 * @param sel the cell that held the realisation
 */
public record AsalAngka(
    Periode periode,
    BarisCapaian baris,
    RumusTurun rumusTurun,
    InfoUnggahan unggahan,
    String lembar,
    String sel) {}
