package id.runut.agenda.control;

import id.runut.agenda.boundary.AgendaKeluarBaris;
import id.runut.agenda.boundary.AgendaMasukBaris;
import id.runut.agenda.entity.AgendaKeluar;
import id.runut.agenda.entity.AgendaMasuk;
import java.util.List;

/** Lines of the books as pages show them. */
public final class BarisBuku {

  /** What stands in place of what a closed letter is about. */
  static final String TERTUTUP = "(rahasia)";

  private BarisBuku() {}

  /** Of a closed letter the number alone; its own page says who may read it. */
  public static AgendaKeluarBaris keluar(AgendaKeluar a) {
    boolean tertutup = a.getKeamanan().tertutup();
    return new AgendaKeluarBaris(
        a.getId(),
        a.getUrut(),
        a.getNomor(),
        a.getTanggal(),
        a.getDikirim(),
        tertutup ? List.of() : a.getKepada(),
        tertutup ? TERTUTUP : a.getHal(),
        a.getJenisNaskah(),
        a.getObjekId(),
        a.getSisipan(),
        a.getKeadaan(),
        a.isSusulan(),
        a.getAlasan(),
        a.getOleh());
  }

  public static AgendaMasukBaris masuk(AgendaMasuk a) {
    boolean kertas = a.getDistribusi() == null;
    return new AgendaMasukBaris(
        a.getId(),
        a.getUrut(),
        a.getMasuk(),
        a.getPengirim(),
        a.getNomor(),
        a.getTanggal(),
        a.getHal(),
        a.getTujuan(),
        kertas ? a.getMasuk() : a.getDistribusi().getDiterima(),
        kertas ? null : a.getDistribusi().getId(),
        a.getUrgensi(),
        a.getKeamanan(),
        a.getRingkasan(),
        a.getKeterangan(),
        a.getBerkasId() != null,
        a.isSusulan());
  }

  /**
   * The line as a book shows it: of a closed letter that does not name whoever looks, the number
   * alone.
   */
  public static AgendaMasukBaris untukBuku(AgendaMasuk a, boolean bernama) {
    AgendaMasukBaris b = masuk(a);
    return !a.getKeamanan().tertutup() || bernama
        ? b
        : new AgendaMasukBaris(
            b.id(),
            b.urut(),
            b.masuk(),
            TERTUTUP,
            TERTUTUP,
            b.tanggal(),
            TERTUTUP,
            TERTUTUP,
            b.diterima(),
            null,
            b.urgensi(),
            b.keamanan(),
            null,
            null,
            false,
            b.susulan());
  }
}
