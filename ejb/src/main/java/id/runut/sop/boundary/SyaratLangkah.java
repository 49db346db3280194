package id.runut.sop.boundary;

import id.runut.umum.boundary.Putusan;

/**
 * A condition that one capability sets for steps of another, such as "receipt must be confirmed
 * before the data are handed in". CDI beans, asked by the engine beside the step's own {@link
 * PenangananLangkah}; a task may be completed only when all of them agree.
 */
public interface SyaratLangkah {

  /** Whether the task may be completed ("Ya") as things stand, and if not, why not. */
  Putusan bolehSelesai(KonteksTugas konteks);
}
