/**
 * Letters (naskah dinas).
 *
 * <p>A letter is found by its process and the key of the SOP's document. It has one working copy,
 * which saves itself and belongs to the post of the step that drafts, and versions, which are never
 * changed: what is checked, initialled and signed is always a version, named by the SHA-256 of its
 * content. A recap is a letter too, whose body the portal makes.
 *
 * <p>Knows nothing of initials, signatures or distribution: what it prints of them comes through
 * {@link id.runut.naskah.boundary.PenyediaParaf}, and addressees may read through {@link
 * id.runut.naskah.boundary.HakBacaNaskah}. Markup from an editor is sanitised before it is stored,
 * not when it is shown.
 */
package id.runut.naskah;
