package id.runut.tim.entity;

/** What somebody is in a team, in the order in which the annex of the decree names them. */
public enum Kedudukan {
  PENANGGUNG_JAWAB("Penanggung jawab"),
  KETUA("Ketua"),
  WAKIL_KETUA("Wakil ketua"),
  SEKRETARIS("Sekretaris"),
  ANGGOTA("Anggota");

  private final String sebutan;

  Kedudukan(String sebutan) {
    this.sebutan = sebutan;
  }

  /** As the decree calls it. */
  public String sebutan() {
    return sebutan;
  }

  /** Whether the team's tasks are his too; whoever answers for the team does not work in it. */
  public boolean bekerja() {
    return this != PENANGGUNG_JAWAB;
  }
}
