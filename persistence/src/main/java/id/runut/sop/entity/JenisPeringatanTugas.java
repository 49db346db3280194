package id.runut.sop.entity;

/** What is said about a task's deadline, each once. */
public enum JenisPeringatanTugas {
  /** To its holder, before. */
  MENJELANG,
  /** To his superior, after. */
  ESKALASI
}
