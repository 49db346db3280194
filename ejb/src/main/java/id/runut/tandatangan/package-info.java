/**
 * Electronic signatures.
 *
 * <p>A signature is a PAdES signature of the whole PDF with the official's own key, certified so
 * that nothing may follow it. Keys are made here, encrypted with the official's passphrase, and
 * useless without it; the passphrase is never stored, logged or kept. The agency's own certificate
 * authority vouches for the keys (docs/adr/0005). Number, date, final PDF, signature, archive and
 * the engine's next step are one transaction: a letter is wholly signed or not at all.
 *
 * <p>Anybody may ask whether a printed code is genuine; the answer is recomputed from the archived
 * bytes each time. Papers with a code but without a certificate (surat perintah tugas, lembar
 * disposisi) are registered here too.
 */
package id.runut.tandatangan;
