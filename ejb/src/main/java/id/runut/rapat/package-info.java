/**
 * Meetings: invitation, attendance, minutes, photographs, decisions.
 *
 * <p>A step of kind {@code rapat} opens a meeting with the posts that the SOP invites; anybody may
 * also call one outside of SOPs. Attendance is proven by a code that is shown in the room and
 * changes every few minutes, or ticked by the keeper of the minutes. Minutes are kept in parts with
 * a counter each; the approvals of chair and keeper are bound to exactly what was said (SHA-256).
 * Closing issues minutes, attendance list and documentation as verifiable papers and turns
 * decisions into orders ({@link id.runut.disposisi.boundary.TindakLanjutService}).
 *
 * <p>Only participants see a meeting; to anybody else it does not exist. Photographs are kept as
 * drawn anew, never as they came: what the camera has added (place, owner) is not stored.
 */
package id.runut.rapat;
