/**
 * The registry: letter numbers, the books of outgoing and incoming letters, distribution with
 * receipts, surat perintah tugas, and a process's finished documents.
 *
 * <p>Numbers come from locked counters, one per agency, year and scope, so that none is missing and
 * none is given twice. What is reserved, inserted, voided or entered afterwards stands in the same
 * book with its reason; no number is ever changed. Closed letters (rahasia) are found by those only
 * whom they name. A letter is sent by the file that was signed, never by a copy. A receipt is an
 * act of the addressee's post: looking at a letter is recorded, but receives nothing.
 */
package id.runut.agenda;
