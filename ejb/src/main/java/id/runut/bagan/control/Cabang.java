package id.runut.bagan.control;

/** What an arrow says. */
public enum Cabang {
  /** The next step, without a choice. */
  LANJUT,
  YA,
  TIDAK,
  /** A plain line between those who take part in one step. */
  BERSAMA,
  /** Between a step and those who are asked inside it and answer. */
  TIMBAL_BALIK
}
