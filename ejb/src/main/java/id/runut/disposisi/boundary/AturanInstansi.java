package id.runut.disposisi.boundary;

/**
 * How an agency gives its orders about letters.
 *
 * @param setingkat whether an order may go to the posts beside one's own
 * @param salingLihat whether those who received one order see each other's reports
 * @param ingatkanJam how many hours before the deadline the reminder comes, up to 240; 0 for none
 */
public record AturanInstansi(boolean setingkat, boolean salingLihat, int ingatkanJam) {}
