package id.runut.rapat.entity;

/** How somebody was noted as present. */
public enum CaraHadir {
  /** By himself, with the code that was shown in the room. */
  KODE,
  /** By the keeper of the minutes, on the list. */
  DAFTAR,
  /** As a guest without a login, with the code that was shown in the room. */
  TAMU
}
