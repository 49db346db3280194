/**
 * What every capability stands on: who acted ({@code Pelaku}), the clock, the settings, paging, the
 * tree of errors, sentences as keys, and the typesetting of PDFs.
 *
 * <p>Forbidden: to know any capability; to read the time or the environment in any other way than
 * through {@link id.runut.umum.control.Jam} and {@link id.runut.umum.control.Lingkungan}.
 */
package id.runut.umum;
