package id.runut.agenda.control;

import id.runut.agenda.boundary.SaringAgenda;
import id.runut.agenda.entity.AgendaKeluar;
import id.runut.agenda.entity.AgendaMasuk;
import id.runut.agenda.entity.AgendaRepository;
import id.runut.agenda.entity.AgendaRepository.SaringKeluar;
import id.runut.agenda.entity.AgendaRepository.SaringMasuk;
import id.runut.organisasi.boundary.InfoInstansi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Reads the two books, for lists and for printing. */
@ApplicationScoped
public class PembacaBuku {

  /** More letters than an agency writes in a year; keeps a workbook within memory. */
  private static final int BARIS_TERBANYAK = 50_000;

  @Inject AgendaRepository agenda;

  /** Outgoing letters, the newest number first. */
  public List<AgendaKeluar> keluar(InfoInstansi i, SaringAgenda s, int awal, int terbanyak) {
    return agenda.keluar(
        i.id(),
        new SaringKeluar(s.tahun(), s.kata(), s.dari(), s.sampai(), s.keadaan()),
        awal,
        terbanyak);
  }

  /** Incoming letters that whoever holds the posts may find, the newest number first. */
  public List<AgendaMasuk> masuk(
      InfoInstansi i, SaringAgenda s, Collection<UUID> jabatan, int awal, int terbanyak) {
    return agenda.masuk(
        i.id(),
        new SaringMasuk(s.tahun(), s.kata(), awal(s, i), akhir(s, i), jabatan),
        awal,
        terbanyak);
  }

  /** Outgoing letters as the book has them: the oldest first. */
  public List<AgendaKeluar> bukuKeluar(InfoInstansi i, SaringAgenda s) {
    return keluar(i, s, 0, BARIS_TERBANYAK).stream()
        .sorted(
            Comparator.comparing(AgendaKeluar::getLingkup)
                .thenComparing(AgendaKeluar::getUrut)
                .thenComparing(a -> a.getSisipan() == null ? "" : a.getSisipan()))
        .toList();
  }

  /** Incoming letters as the book has them: all, the oldest first. */
  public List<AgendaMasuk> bukuMasuk(InfoInstansi i, SaringAgenda s) {
    return agenda.masukUntukBuku(i.id(), s.tahun(), awal(s, i), akhir(s, i));
  }

  /** Whether a letter names one of the posts: as where it goes, or as who has registered it. */
  public static boolean bernama(AgendaMasuk a, Collection<UUID> jabatan) {
    boolean pencatat = a.getPelaku() != null && jabatan.contains(a.getPelaku().getJabatanId());
    return pencatat || a.getTujuanJabatanId() != null && jabatan.contains(a.getTujuanJabatanId());
  }

  private static Instant awal(SaringAgenda s, InfoInstansi i) {
    return s.dari() == null ? null : mulai(s.dari(), i.zonaWaktu());
  }

  private static Instant akhir(SaringAgenda s, InfoInstansi i) {
    return s.sampai() == null ? null : mulai(s.sampai().plusDays(1), i.zonaWaktu());
  }

  private static Instant mulai(LocalDate hari, ZoneId zona) {
    return hari.atStartOfDay(zona).toInstant();
  }
}
