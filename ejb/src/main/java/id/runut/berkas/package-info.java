/**
 * Immutable files by SHA-256, stored in the database in the transaction of the act that brought
 * them.
 *
 * <p>Who may read a file is known by the capability that owns it; nobody reaches a file by its id
 * alone. Forbidden: to change the bytes of a file, to keep bytes anywhere else.
 */
package id.runut.berkas;
