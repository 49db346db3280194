package id.runut.sop.boundary;

/**
 * What a table of days has brought.
 *
 * @param hari days that were taken over
 * @param bergeser open tasks whose deadline has moved
 */
public record HasilImpor(int hari, int bergeser) {}
