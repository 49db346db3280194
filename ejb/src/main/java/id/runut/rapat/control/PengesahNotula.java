package id.runut.rapat.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.rapat.boundary.InfoNotula;
import id.runut.rapat.entity.KeputusanRapat;
import id.runut.rapat.entity.NotulaRepository;
import id.runut.rapat.entity.Pengesah;
import id.runut.rapat.entity.PengesahanNotula;
import id.runut.rapat.entity.Rapat;
import id.runut.umum.control.Sidik;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Approvals of minutes by chair and keeper, bound to exactly what they say. */
@ApplicationScoped
public class PengesahNotula {

  @Inject NotulaRepository repository;
  @Inject OrganisasiRepository organisasi;
  @Inject PenulisNotula penulis;
  @Inject PencatatRapat pencatat;
  @Inject PenjagaRapat penjaga;

  /** SHA-256 of what the minutes say: meeting, parts and decisions. */
  public String sidik(Rapat r) {
    StringBuilder teks = new StringBuilder();
    teks.append(r.getJudul()).append('\n').append(r.getAcara()).append('\n');
    teks.append(r.getMulai()).append('\n').append(r.getSelesai()).append('\n');
    teks.append(r.getTempat()).append('\n').append(r.getTautan()).append('\n');
    penulis
        .bagian(r)
        .forEach(b -> teks.append(b.bagian()).append('\n').append(b.isi()).append('\n'));
    for (KeputusanRapat k : repository.keputusan(r.getId())) {
      teks.append(k.getIsi()).append('\n').append(k.getJabatanId()).append('\n');
      teks.append(k.getTenggat()).append('\n');
    }
    return Sidik.sha256(teks.toString());
  }

  /** The approval that holds for what the minutes say now; empty while there is none. */
  public Optional<PengesahanNotula> berlaku(Rapat r, Pengesah sebagai, String sidik) {
    return repository.pengesahan(r.getId()).stream()
        .filter(p -> p.getSebagai() == sebagai && p.getSidik().equals(sidik))
        .findFirst();
  }

  /** Approves, in each of the given parts; a second approval of the same is nothing. */
  public void sahkan(Rapat r, List<Pengesah> sebagai, String sidik) {
    for (Pengesah p : sebagai) {
      if (berlaku(r, p, sidik).isEmpty()) {
        Pelaku pelaku = penjaga.dalamJabatan(jabatan(r, p));
        repository.simpan(new PengesahanNotula(r, p, sidik, pencatat.kini(), pelaku));
        pencatat.catat(r, "sahkan-notula", pelaku, Map.of("sebagai", p, "sidik", sidik));
      }
    }
  }

  /** As what the caller could approve: chair, keeper, or both. */
  public List<Pengesah> peran(Rapat r) {
    List<Pengesah> peran = new ArrayList<>();
    if (penjaga.menotulis(r)) {
      peran.add(Pengesah.NOTULIS);
    }
    if (penjaga.memimpin(r)) {
      peran.add(Pengesah.PIMPINAN);
    }
    return peran;
  }

  /** Both approvals, given or missing; one line where chair and keeper are the same post. */
  public List<InfoNotula.Baris> baris(Rapat r, String sidik) {
    List<PengesahanNotula> semua = repository.pengesahan(r.getId());
    List<Pengesah> perlu =
        r.getPimpinanId().equals(r.getNotulisId())
            ? List.of(Pengesah.PIMPINAN)
            : List.of(Pengesah.NOTULIS, Pengesah.PIMPINAN);
    return perlu.stream().map(p -> baris(r, p, semua, sidik)).toList();
  }

  private InfoNotula.Baris baris(
      Rapat r, Pengesah sebagai, List<PengesahanNotula> semua, String sidik) {
    List<PengesahanNotula> miliknya =
        semua.stream().filter(p -> p.getSebagai() == sebagai).toList();
    Optional<PengesahanNotula> berlaku =
        miliknya.stream().filter(p -> p.getSidik().equals(sidik)).findFirst();
    return new InfoNotula.Baris(
        sebagai,
        berlaku.map(p -> p.getPelaku().getNamaJabatan()).orElseGet(() -> nama(jabatan(r, sebagai))),
        berlaku.map(p -> p.getPelaku().getNama()).orElse(null),
        berlaku.map(PengesahanNotula::getWaktu).orElse(null),
        berlaku.isEmpty() && !miliknya.isEmpty());
  }

  private String nama(UUID jabatanId) {
    return organisasi.jabatan(jabatanId).map(Jabatan::getNama).orElse("");
  }

  private static UUID jabatan(Rapat r, Pengesah sebagai) {
    return sebagai == Pengesah.PIMPINAN ? r.getPimpinanId() : r.getNotulisId();
  }
}
