package id.runut.sop.boundary;

/**
 * Tells whether a team is composed that the step's act will form, such as by the signature of a
 * decree. CDI beans of the capabilities that form teams.
 */
public interface CalonTim {

  /**
   * @param konteks a task of the step that forms the team
   * @param peran id of the team's role
   */
  boolean siap(KonteksTugas konteks, String peran);
}
