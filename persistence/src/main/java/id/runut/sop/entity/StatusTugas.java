package id.runut.sop.entity;

/** States of a task. Every state but {@link #TERBUKA} is final. */
public enum StatusTugas {
  TERBUKA,
  /** Decided "Ya": the process went on. */
  SELESAI,
  /** Decided "Tidak": the process went back to the step that the SOP names. */
  DIKEMBALIKAN,
  /** Closed without a decision because its process ended or went back past it. */
  BATAL
}
