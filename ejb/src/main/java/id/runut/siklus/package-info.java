/**
 * The cycle of a year: every SOP of an agency with its periods, in the order in which their
 * documents need each other (perjanjian kinerja before indikator kinerja individu before rencana
 * aksi before pengukuran before pengumpulan data before laporan individu before LKjIP).
 *
 * <p>It only reads; starting and carrying out is the engine's business ({@code sop}), taking over a
 * document that of {@code agenda}.
 */
package id.runut.siklus;
