package id.runut.bagan.control;

/**
 * An arrow to be drawn.
 *
 * @param dari index of the symbol where it begins
 * @param ke index of the symbol where it ends
 */
record Sambungan(int dari, int ke, Cabang cabang) {}
