/**
 * Recaps over all units, and the gathering of recaps from all agencies.
 *
 * <p>A recap is a frozen list of references to the figures that the units have handed in, and two
 * papers made from it: a workbook and a letter (a {@code Naskah}, so that checking, paraf and
 * signature are written once). A figure is never copied by hand and never reckoned anew; totals are
 * reckoned over the rows. A receiving agency gathers the signed recaps that were sent to it.
 */
package id.runut.laporan;
