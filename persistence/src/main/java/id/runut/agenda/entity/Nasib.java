package id.runut.agenda.entity;

/** What becomes of papers when their time in the archive is over. */
public enum Nasib {
  MUSNAH,
  PERMANEN,
  DINILAI_KEMBALI
}
