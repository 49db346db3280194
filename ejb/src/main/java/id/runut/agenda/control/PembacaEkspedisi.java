package id.runut.agenda.control;

import id.runut.agenda.boundary.EkspedisiBaris;
import id.runut.agenda.boundary.SaringAgenda;
import id.runut.agenda.entity.Distribusi;
import id.runut.agenda.entity.DistribusiRepository;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.umum.boundary.Daftar;
import id.runut.umum.boundary.Halaman;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads what an agency has sent as its ekspedisi book. */
@ApplicationScoped
public class PembacaEkspedisi {

  /** Keeps a printed book within memory. */
  private static final int BARIS_TERBANYAK = 50_000;

  @Inject DistribusiRepository distribusi;

  /** The newest first. */
  public Daftar<EkspedisiBaris> daftar(InfoInstansi i, SaringAgenda s, Halaman halaman) {
    List<Distribusi> semua = cari(i, s, halaman.awal(), halaman.batas());
    Set<UUID> tertutup = tertutup(semua);
    return Daftar.dari(semua, halaman, d -> baris(d, tertutup));
  }

  /** All, the oldest first, as a book is written. */
  public List<EkspedisiBaris> buku(InfoInstansi i, SaringAgenda s) {
    List<Distribusi> semua = new ArrayList<>(cari(i, s, 0, BARIS_TERBANYAK));
    Set<UUID> tertutup = tertutup(semua);
    Collections.reverse(semua);
    return semua.stream().map(d -> baris(d, tertutup)).toList();
  }

  private List<Distribusi> cari(InfoInstansi i, SaringAgenda s, int awal, int terbanyak) {
    LocalDate dari = s.dari() == null ? LocalDate.of(s.tahun(), 1, 1) : s.dari();
    LocalDate sampai = s.sampai() == null ? LocalDate.of(s.tahun(), 12, 31) : s.sampai();
    Instant mulai = dari.atStartOfDay(i.zonaWaktu()).toInstant();
    Instant sebelum = sampai.plusDays(1).atStartOfDay(i.zonaWaktu()).toInstant();
    return distribusi.ekspedisi(i.id(), s.kata(), mulai, sebelum, awal, terbanyak);
  }

  private Set<UUID> tertutup(List<Distribusi> semua) {
    return distribusi.tertutup(
        semua.stream().map(d -> d.getPengiriman().getNaskahId()).distinct().toList());
  }

  private static EkspedisiBaris baris(Distribusi d, Set<UUID> tertutup) {
    boolean dalam = d.getInstansiId().equals(d.getPengiriman().getInstansiId());
    return new EkspedisiBaris(
        d.getId(),
        d.getDikirim(),
        d.getPengiriman().getNomor(),
        d.getPengiriman().getTanggal(),
        tertutup.contains(d.getPengiriman().getNaskahId())
            ? BarisBuku.TERTUTUP
            : d.getPengiriman().getHal(),
        dalam ? d.getJabatan() : d.getJabatan() + ", " + d.getInstansi(),
        d.getDibuka(),
        Optional.ofNullable(d.getPenerima()).map(PembacaEkspedisi::penerima).orElse(null),
        d.getDiterima(),
        d.getPerangkat(),
        d.getPengiriman().getNaskahId());
  }

  private static String penerima(Pelaku p) {
    return p.getNama() + ", " + p.getNamaJabatan();
  }
}
