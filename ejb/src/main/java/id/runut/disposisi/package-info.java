/**
 * Orders (disposisi).
 *
 * <p>An order passes a process on: it is given in a step, to the posts of the step that follows,
 * with usual instructions, own words, urgency and a deadline. It is never changed or withdrawn;
 * whoever carries it out by a further order continues the chain. Knows nothing of letters: a step
 * that signs and orders at once calls {@link id.runut.disposisi.boundary.DisposisiService#catat}.
 */
package id.runut.disposisi;
