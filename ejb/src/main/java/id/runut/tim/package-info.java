/**
 * Teams that a process forms: who is proposed, who is composed into the team, who works.
 *
 * <p>Units answer the request for names in parts of a step (kind {@code usul_tim}). Whoever drafts
 * the decree composes the team from the proposals; its annex is filled from the composition and
 * never typed. With the signature of the decree the composition becomes the holders of the SOP's
 * team role, until the process ends. Where an SOP forms a team without a decree, its step names the
 * members itself ({@link id.runut.sop.boundary.TimLangkahService}).
 *
 * <p>Members are posts, so that the work goes on when an official moves; the annex keeps the names
 * of the day it was drafted on. Whoever answers for a team without working in it (penanggung jawab)
 * stands in the annex and gets no tasks.
 */
package id.runut.tim;
