package id.runut.sop.boundary;

import id.runut.sop.entity.StatusProses;

/** In which state a process is that a supervisor looks for. */
public enum KeadaanDiawasi {
  BERJALAN(StatusProses.BERJALAN),
  /** Running, but nobody has a task: an outside event is waited for. */
  MENUNGGU(StatusProses.BERJALAN),
  SELESAI(StatusProses.SELESAI),
  DIBATALKAN(StatusProses.DIBATALKAN);

  private final StatusProses status;

  KeadaanDiawasi(StatusProses status) {
    this.status = status;
  }

  public StatusProses status() {
    return status;
  }
}
