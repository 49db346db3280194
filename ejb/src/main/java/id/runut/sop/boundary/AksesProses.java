package id.runut.sop.boundary;

/** What the caller may see of a process. */
public enum AksesProses {
  /** Nothing: for him the process does not exist. */
  TIDAK,
  /** An addressee in another agency: his own tasks and what was sent to him. */
  PENERIMA,
  /** Everything: he takes part in it, or leads the agency. */
  PENUH
}
