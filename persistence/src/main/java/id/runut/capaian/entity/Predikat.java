package id.runut.capaian.entity;

/** What a percentage of achievement is called (Permendagri 86/2017), best first. */
public enum Predikat {
  SANGAT_TINGGI,
  TINGGI,
  SEDANG,
  RENDAH,
  SANGAT_RENDAH
}
