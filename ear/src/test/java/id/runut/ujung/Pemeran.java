package id.runut.ujung;

/** Plays the tasks of a process in the names of those who hold them, with plausible content. */
interface Pemeran {

  /** Why something comes back. */
  String ALASAN_KEMBALI = "Lengkapi dan perbaiki isinya.";

  /** Says "Tidak", with a reason. */
  void kembalikan(Giliran g);

  /**
   * Does the next act with "Ya".
   *
   * @return null, or why it cannot be done yet
   */
  String lakukan(Giliran g);
}
