package id.runut.notifikasi.entity;

/** How somebody wants the mails that the portal sends to his posts. */
public enum CaraSurel {
  /** Each by itself, within a minute. */
  SEKETIKA,
  /** All of a day in one, in the morning. */
  HARIAN,
  /** None; the portal tells him when he comes. */
  TIDAK
}
