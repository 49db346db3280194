/**
 * The registry: letter numbers, the books of outgoing and incoming letters, distribution with
 * receipts, surat perintah tugas, and a process's finished documents.
 *
 * <p>Numbers come from one locked counter per agency and year, so that none is missing and none is
 * given twice. A letter is sent by the file that was signed, never by a copy. A receipt is an act
 * of the addressee's post: looking at a letter is recorded, but receives nothing.
 */
package id.runut.agenda;
