package id.runut.rapat.control;

import id.runut.organisasi.entity.Instansi;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.rapat.boundary.IsiRapat;
import id.runut.rapat.boundary.Tamu;
import id.runut.rapat.entity.PesertaRapat;
import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Calls meetings: writes down what, when, where and who, and keeps the list of participants. */
@ApplicationScoped
public class PengundangRapat {

  @Inject RapatRepository repository;
  @Inject OrganisasiRepository organisasi;
  @Inject SuratUndangan surat;
  @Inject PengabarRapat pengabar;
  @Inject Jam jam;

  /**
   * Calls a meeting, or calls it anew.
   *
   * @throws DataTidakSah with all faults
   */
  public void undang(Rapat r, IsiRapat isi) {
    Map<UUID, Jabatan> jabatan =
        organisasi.jabatanInstansi(r.getInstansiId()).stream()
            .collect(Collectors.toMap(Jabatan::getId, Function.identity()));
    List<Kekeliruan> keliru = AturanRapat.periksa(isi, jabatan.keySet(), jam.sekarang());
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("rapat.belumLengkap"), keliru);
    }
    r.tentang(AturanRapat.sebaris(isi.judul()), AturanRapat.berbaris(isi.acara()))
        .pada(
            isi.mulai(),
            isi.selesai(),
            AturanRapat.sebaris(isi.tempat()),
            AturanRapat.sebaris(isi.tautan()))
        .oleh(isi.pimpinan(), isi.notulis());
    daftarkan(r, isi, jabatan);
    r.undang(surat.untuk(r).map(n -> n.id()).orElse(null));
    tandaiBilaSegera(r);
    repository.kirimPerubahan();
    pengabar.diundang(r);
  }

  /** Who is called within the hour need not be reminded. */
  private void tandaiBilaSegera(Rapat r) {
    Instant kini = jam.sekarang();
    if (!r.getMulai().isAfter(kini.plus(AturanRapat.DIINGATKAN_SEBELUM))) {
      r.tandaiDiingatkan(kini);
    }
  }

  /** Lists posts for a meeting that is not called yet, as its SOP proposes them. */
  public void usulkan(Rapat r, List<UUID> jabatanIds) {
    String instansi = organisasi.instansi(r.getInstansiId()).orElseThrow().getNama();
    Map<UUID, Jabatan> jabatan =
        organisasi.jabatanMenurutId(jabatanIds).stream()
            .collect(Collectors.toMap(Jabatan::getId, Function.identity()));
    int urut = 0;
    for (UUID id : new LinkedHashSet<>(jabatanIds)) {
      repository.simpan(
          PesertaRapat.jabatan(r, id, jabatan.get(id).getNama(), instansi, true, ++urut));
    }
  }

  private void daftarkan(Rapat r, IsiRapat isi, Map<UUID, Jabatan> jabatan) {
    List<PesertaRapat> lama = repository.peserta(r.getId());
    Set<PesertaRapat> tetap = new LinkedHashSet<>();
    Instansi instansi = organisasi.instansi(r.getInstansiId()).orElseThrow();
    int urut = 0;
    for (UUID id : jabatan(isi)) {
      PesertaRapat p = cari(lama, x -> id.equals(x.getJabatanId()));
      urut++;
      tetap.add(
          p == null
              ? PesertaRapat.jabatan(
                  r, id, jabatan.get(id).getNama(), instansi.getNama(), true, urut)
              : diundang(p, urut));
    }
    for (Tamu t : isi.tamu()) {
      PesertaRapat p = cari(lama, x -> sama(x, t));
      urut++;
      tetap.add(p == null ? tamu(r, t, urut) : diundang(p, urut));
    }
    lama.stream().filter(p -> !tetap.contains(p)).forEach(this::keluarkan);
    repository.kirimPerubahan();
    tetap.stream().filter(p -> p.getId() == null).forEach(repository::simpan);
  }

  /** Chair and keeper of the minutes take part too, and stand first. */
  private static List<UUID> jabatan(IsiRapat isi) {
    Map<UUID, UUID> urut = new LinkedHashMap<>();
    urut.put(isi.pimpinan(), isi.pimpinan());
    urut.put(isi.notulis(), isi.notulis());
    isi.jabatan().forEach(j -> urut.put(j, j));
    return new ArrayList<>(urut.keySet());
  }

  private static PesertaRapat cari(List<PesertaRapat> semua, Predicate<PesertaRapat> cocok) {
    return semua.stream().filter(cocok).findFirst().orElse(null);
  }

  private static PesertaRapat diundang(PesertaRapat p, int urut) {
    p.undang(urut);
    return p;
  }

  private static PesertaRapat tamu(Rapat r, Tamu t, int urut) {
    return PesertaRapat.tamu(
        r,
        AturanRapat.sebaris(t.nama()),
        AturanRapat.sebaris(t.jabatan()),
        AturanRapat.sebaris(t.instansi()),
        true,
        urut);
  }

  private static boolean sama(PesertaRapat p, Tamu t) {
    return p.getJabatanId() == null
        && p.getNama()
            .toLowerCase(Locale.ROOT)
            .equals(AturanRapat.sebaris(t.nama()).toLowerCase(Locale.ROOT))
        && p.getInstansi()
            .toLowerCase(Locale.ROOT)
            .equals(AturanRapat.sebaris(t.instansi()).toLowerCase(Locale.ROOT));
  }

  /** Whoever has already come stays on the list. */
  private void keluarkan(PesertaRapat p) {
    if (p.getHadir() == null) {
      repository.buang(p);
    } else {
      p.tidakDiundang();
    }
  }
}
