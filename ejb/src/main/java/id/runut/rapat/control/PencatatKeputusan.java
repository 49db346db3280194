package id.runut.rapat.control;

import id.runut.disposisi.boundary.PerintahLepas;
import id.runut.disposisi.boundary.TindakLanjut;
import id.runut.disposisi.boundary.TindakLanjutService;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.rapat.boundary.InfoKeputusan;
import id.runut.rapat.boundary.IsiKeputusan;
import id.runut.rapat.entity.KeputusanRapat;
import id.runut.rapat.entity.NotulaRepository;
import id.runut.rapat.entity.Rapat;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Keeps decisions, and hands them out when the meeting closes. */
@ApplicationScoped
public class PencatatKeputusan {

  /** Kind of origin of the orders, and first part of a meeting's address. */
  public static final String ASAL = "rapat";

  private static final LocalTime AKHIR_HARI = LocalTime.of(23, 59);

  @Inject NotulaRepository repository;
  @Inject OrganisasiRepository organisasi;
  @Inject TindakLanjutService tindakLanjut;
  @Inject PencatatRapat pencatat;

  /** The decisions in their order, and how far those are that were handed out. */
  public List<InfoKeputusan> daftar(Rapat r) {
    Map<UUID, TindakLanjut> menurutDisposisi =
        r.getDitutup() == null
            ? Map.of()
            : tindakLanjut.dariAsal(ASAL, r.getId()).stream()
                .collect(Collectors.toMap(TindakLanjut::disposisiId, Function.identity()));
    List<KeputusanRapat> semua = repository.keputusan(r.getId());
    return IntStream.range(0, semua.size())
        .mapToObj(i -> info(semua.get(i), i + 1, menurutDisposisi))
        .toList();
  }

  /**
   * Adds a decision.
   *
   * @throws DataTidakSah with all faults
   */
  public void tambah(Rapat r, IsiKeputusan isi, Pelaku pelaku) {
    List<KeputusanRapat> ada = repository.keputusan(r.getId());
    if (ada.size() >= AturanKeputusan.TERBANYAK) {
      throw new DataTidakSah("rapat.keputusan.terlaluBanyak", AturanKeputusan.TERBANYAK);
    }
    int urut = ada.isEmpty() ? 1 : ada.get(ada.size() - 1).getUrut() + 1;
    KeputusanRapat k = isi(r, new KeputusanRapat(r, urut), isi);
    repository.simpan(k);
    catat(r, "putuskan", k, pelaku);
  }

  /**
   * Changes a decision.
   *
   * @throws SudahBerubah when somebody else has changed it since
   */
  public void ubah(Rapat r, UUID id, IsiKeputusan isi, long versi, Pelaku pelaku) {
    KeputusanRapat k = satu(r, id, versi);
    isi(r, k, isi);
    repository.kirimPerubahan();
    catat(r, "ubah-keputusan", k, pelaku);
  }

  /**
   * Takes a decision back.
   *
   * @throws SudahBerubah when somebody else has changed it since
   */
  public void hapus(Rapat r, UUID id, long versi, Pelaku pelaku) {
    KeputusanRapat k = satu(r, id, versi);
    repository.buang(k);
    catat(r, "hapus-keputusan", k, pelaku);
  }

  /** Makes orders of what somebody is to do, in the name of whoever chaired the meeting. */
  public int bagikan(Rapat r, Pelaku pimpinan) {
    ZoneId zona = zona(r);
    int jumlah = 0;
    for (KeputusanRapat k : repository.keputusan(r.getId())) {
      if (k.getJabatanId() != null) {
        k.menjadi(tindakLanjut.beri(perintah(r, k, zona, pimpinan)));
        jumlah++;
      }
    }
    return jumlah;
  }

  private static PerintahLepas perintah(Rapat r, KeputusanRapat k, ZoneId zona, Pelaku pimpinan) {
    return new PerintahLepas(
        r.getInstansiId(),
        r.getProsesId(),
        r.getLangkah(),
        r.getJudul(),
        ASAL,
        r.getId(),
        k.getIsi(),
        k.getTenggat() == null ? null : akhir(k.getTenggat(), zona),
        k.getJabatanId(),
        pimpinan,
        r.rantai());
  }

  private static Instant akhir(LocalDate hari, ZoneId zona) {
    return hari.atTime(AKHIR_HARI).atZone(zona).toInstant();
  }

  private KeputusanRapat isi(Rapat r, KeputusanRapat k, IsiKeputusan isi) {
    Map<UUID, Jabatan> jabatan =
        organisasi.jabatanInstansi(r.getInstansiId()).stream()
            .collect(Collectors.toMap(Jabatan::getId, Function.identity()));
    List<Kekeliruan> keliru =
        AturanKeputusan.periksa(isi, jabatan.keySet(), LocalDate.ofInstant(r.getMulai(), zona(r)));
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("rapat.keputusan.belumLengkap"), keliru);
    }
    String nama = isi.jabatan() == null ? "" : jabatan.get(isi.jabatan()).getNama();
    return k.berisi(AturanRapat.berbaris(isi.isi()), isi.jabatan(), nama, isi.tenggat());
  }

  private KeputusanRapat satu(Rapat r, UUID id, long versi) {
    KeputusanRapat k =
        repository
            .satuKeputusan(id)
            .filter(ada -> ada.getRapat().getId().equals(r.getId()))
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    if (k.getVersi() != versi) {
      throw new SudahBerubah("rapat.keputusan.sudahBerubah");
    }
    return k;
  }

  private ZoneId zona(Rapat r) {
    return organisasi.instansi(r.getInstansiId()).orElseThrow().getZonaWaktu();
  }

  private static InfoKeputusan info(
      KeputusanRapat k, int nomor, Map<UUID, TindakLanjut> menurutDisposisi) {
    return new InfoKeputusan(
        k.getId(),
        k.getVersi(),
        nomor,
        k.getIsi(),
        k.getJabatanId(),
        k.getJabatan(),
        k.getTenggat(),
        k.getDisposisiId() == null ? null : menurutDisposisi.get(k.getDisposisiId()));
  }

  private void catat(Rapat r, String tindakan, KeputusanRapat k, Pelaku pelaku) {
    Map<String, Object> fakta = new HashMap<>();
    fakta.put("isi", k.getIsi());
    fakta.put("jabatan", k.getJabatan());
    fakta.put("tenggat", k.getTenggat());
    pencatat.catat(r, tindakan, pelaku, fakta);
  }
}
