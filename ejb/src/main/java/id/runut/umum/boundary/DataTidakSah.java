package id.runut.umum.boundary;

import java.util.List;

/** The data handed in is wrong; every fault is listed with its place, none is left for later. */
public class DataTidakSah extends KesalahanPortal {

  private static final long serialVersionUID = 1L;

  private final transient List<Kekeliruan> kekeliruan;

  public DataTidakSah(Pesan pesan, List<Kekeliruan> kekeliruan) {
    super(pesan);
    this.kekeliruan = List.copyOf(kekeliruan);
  }

  public DataTidakSah(String kunci, Object... argumen) {
    this(Pesan.dari(kunci, argumen), List.of());
  }

  public List<Kekeliruan> kekeliruan() {
    return kekeliruan;
  }

  @Override
  public int status() {
    return 422;
  }

  /**
   * One fault.
   *
   * @param tempat where it stands: a field's name, or {@code Sheet!F9} in a workbook
   */
  public record Kekeliruan(String tempat, Pesan pesan) {}
}
