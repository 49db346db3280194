package id.runut.rapat.control;

import id.runut.organisasi.control.PelakuAktif;
import id.runut.rapat.entity.PesertaRapat;
import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.rapat.entity.StatusRapat;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.boundary.TidakBerwenang;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Who may see and change which meeting. To those who take no part in it, it does not exist. */
@ApplicationScoped
public class PenjagaRapat {

  @Inject RapatRepository repository;
  @Inject PelakuAktif pelakuAktif;

  /**
   * A meeting of the caller.
   *
   * @throws TidakDitemukan when he takes no part in it
   */
  public Rapat terlihat(UUID id) {
    return repository.rapat(id).filter(this::ikut).orElseThrow(PenjagaRapat::tidakAda);
  }

  /**
   * The meeting of a step.
   *
   * @throws TidakDitemukan when the caller takes no part in it
   */
  public Rapat terlihatUntukTugas(UUID tugasId) {
    return repository.untukTugas(tugasId).filter(this::ikut).orElseThrow(PenjagaRapat::tidakAda);
  }

  /**
   * A meeting that the caller may call, change or call off, locked.
   *
   * @throws TidakBerwenang when that is not his
   * @throws id.runut.umum.boundary.KeadaanTidakSah when it is over
   */
  public Rapat untukDiatur(UUID id) {
    Rapat r = terlihat(id);
    repository.kunci(r);
    tegakkan(bolehAtur(r), mengatur(r));
    return r;
  }

  /**
   * A meeting whose attendance, minutes, photographs and decisions the caller may write.
   *
   * @throws TidakBerwenang when that is not his
   * @throws id.runut.umum.boundary.KeadaanTidakSah when it is over or not called yet
   */
  public Rapat untukDicatat(UUID id) {
    Rapat r = terlihat(id);
    repository.kunci(r);
    tegakkan(bolehCatat(r), mencatat(r));
    return r;
  }

  public Putusan bolehAtur(Rapat r) {
    return AturanRapat.bolehAtur(r.getStatus(), mengatur(r));
  }

  public Putusan bolehCatat(Rapat r) {
    return AturanRapat.bolehCatat(r.getStatus(), mencatat(r));
  }

  /** Whether the caller holds the post that chairs the meeting today. */
  public boolean memimpin(Rapat r) {
    return pelakuAktif.memegang(r.getPimpinanId());
  }

  /** Whether the caller holds the post that keeps the minutes today. */
  public boolean menotulis(Rapat r) {
    return pelakuAktif.memegang(r.getNotulisId());
  }

  /** The caller in the post by which he takes part in running the meeting. */
  public Pelaku pelaku(Rapat r) {
    return Stream.of(r.getNotulisId(), r.getPimpinanId(), r.getPenyelenggaraId())
        .filter(pelakuAktif::memegang)
        .findFirst()
        .map(pelakuAktif::dalamJabatan)
        .orElseGet(pelakuAktif::utama);
  }

  /** The caller acting in one of his posts. */
  public Pelaku dalamJabatan(UUID jabatanId) {
    return pelakuAktif.dalamJabatan(jabatanId);
  }

  public List<UUID> jabatanSaya() {
    return pelakuAktif.identitas().jabatanIds();
  }

  /** Whether the caller takes part in a meeting of his agency. */
  public boolean ikut(Rapat r) {
    boolean instansiSaya =
        pelakuAktif.identitas().jabatan().stream()
            .anyMatch(j -> j.instansiId().equals(r.getInstansiId()));
    boolean diundang = r.getStatus() != StatusRapat.RANCANGAN;
    return instansiSaya && (mengatur(r) || mencatat(r) || diundang && terdaftar(r));
  }

  private boolean terdaftar(Rapat r) {
    UUID pegawai = pelakuAktif.identitas().pegawaiId();
    return repository.peserta(r.getId()).stream()
        .anyMatch(p -> jabatanSaya(p) || Objects.equals(pegawai, p.getHadirPegawaiId()));
  }

  private boolean jabatanSaya(PesertaRapat p) {
    return p.getJabatanId() != null && pelakuAktif.memegang(p.getJabatanId());
  }

  private boolean mengatur(Rapat r) {
    return memimpin(r) || pelakuAktif.memegang(r.getPenyelenggaraId());
  }

  private boolean mencatat(Rapat r) {
    return mengatur(r) || menotulis(r);
  }

  private static void tegakkan(Putusan putusan, boolean berwenang) {
    if (!berwenang) {
      throw new TidakBerwenang(putusan.alasan());
    }
    putusan.tegakkan();
  }

  private static TidakDitemukan tidakAda() {
    return new TidakDitemukan("kesalahan.tidakDitemukan");
  }
}
