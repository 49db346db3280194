/**
 * What the units have achieved.
 *
 * <p>A unit downloads its workbook, already filled with indicators and targets, fills it in and
 * uploads it. The file is judged by its content before any library opens it; all faults come back
 * at once, each with its cell, and a faulty file stores nothing. An accepted one becomes an {@code
 * Unggahan} with one {@code Realisasi} per indicator: value, target, percentage, and the sheet and
 * cell that it came from. These rows are never changed; a later upload supersedes the earlier one
 * until the data are handed in. Percentages are computed here and nowhere else.
 */
package id.runut.capaian;
