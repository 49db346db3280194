package id.runut.perancang.boundary;

/**
 * An answer in a trial run.
 *
 * @param tugas position of the task among those that were open, from 0
 */
public record JawabanUji(int tugas, Jawab jawab) {

  /** What is answered. */
  public enum Jawab {
    YA,
    TIDAK,
    /** The outside event that a step waits for has happened. */
    TIBA
  }
}
