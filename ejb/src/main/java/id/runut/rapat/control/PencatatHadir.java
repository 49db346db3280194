package id.runut.rapat.control;

import id.runut.organisasi.boundary.Identitas;
import id.runut.organisasi.boundary.Identitas.JabatanDipegang;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Penugasan;
import id.runut.rapat.boundary.Tamu;
import id.runut.rapat.entity.CaraHadir;
import id.runut.rapat.entity.PesertaRapat;
import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Notes who came. Each official and each guest stands in the list once, however often he is noted.
 */
@ApplicationScoped
public class PencatatHadir {

  @Inject RapatRepository repository;
  @Inject OrganisasiRepository organisasi;
  @Inject PencatatRapat pencatat;
  @Inject PelakuAktif pelakuAktif;

  /**
   * Somebody in the list.
   *
   * @param baru false where he was noted before
   */
  public record Hasil(PesertaRapat peserta, boolean baru) {}

  /** The caller's place in the list, if he was noted. */
  public Optional<Hasil> sudah(Rapat r) {
    UUID saya = pelakuAktif.identitas().pegawaiId();
    return repository.peserta(r.getId()).stream()
        .filter(p -> saya.equals(p.getHadirPegawaiId()))
        .findFirst()
        .map(p -> new Hasil(p, false));
  }

  /**
   * Notes the caller, for the first of his posts that is invited; where none is, as somebody who
   * came all the same, and where he is of another agency, as a guest. The meeting is locked.
   */
  public Hasil diri(Rapat r) {
    Optional<Hasil> sudah = sudah(r);
    if (sudah.isPresent()) {
      return sudah.get();
    }
    Identitas saya = pelakuAktif.identitas();
    PesertaRapat tempat = tempat(r, saya, repository.peserta(r.getId()));
    JabatanDipegang jabatan =
        saya.jabatan().stream()
            .filter(j -> j.jabatanId().equals(tempat.getJabatanId()))
            .findFirst()
            .orElse(saya.utama());
    tempat.hadir(
        CaraHadir.KODE,
        saya.pegawaiId(),
        saya.nama(),
        saya.nip(),
        jabatan.sebutan(),
        null,
        pencatat.kini());
    catat(r, "hadir", tempat, pelakuAktif.dalamJabatan(jabatan.jabatanId()));
    return new Hasil(tempat, true);
  }

  /** The place in the list that an official takes. */
  private PesertaRapat tempat(Rapat r, Identitas saya, List<PesertaRapat> semua) {
    Optional<PesertaRapat> diundang =
        semua.stream()
            .filter(p -> p.getHadir() == null && p.getJabatanId() != null)
            .filter(p -> saya.jabatanIds().contains(p.getJabatanId()))
            .findFirst();
    if (diundang.isPresent()) {
      return diundang.get();
    }
    JabatanDipegang utama = saya.utama();
    boolean dalam = utama.instansiId().equals(r.getInstansiId());
    boolean jabatanTerdaftar =
        semua.stream().anyMatch(p -> utama.jabatanId().equals(p.getJabatanId()));
    if (dalam && !jabatanTerdaftar) {
      pastikanMuat(semua);
      PesertaRapat baru =
          PesertaRapat.jabatan(
              r,
              utama.jabatanId(),
              utama.sebutan(),
              saya.instansi().nama(),
              false,
              semua.size() + 1);
      repository.simpan(baru);
      return baru;
    }
    return tempatTamu(r, new Tamu(saya.nama(), utama.sebutan(), saya.instansi().nama()), semua);
  }

  /**
   * Notes a guest; one who was listed by that name takes his place. The meeting is locked.
   *
   * @param oleh who notes it on the list; null when the guest does so himself
   * @throws DataTidakSah when name or agency are missing
   */
  public Hasil tamu(Rapat r, Tamu t, Pelaku oleh) {
    List<Kekeliruan> keliru = AturanRapat.periksaTamu(t);
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("rapat.hadir.belumLengkap"), keliru);
    }
    Tamu rapi =
        new Tamu(
            AturanRapat.sebaris(t.nama()),
            AturanRapat.sebaris(t.jabatan()),
            AturanRapat.sebaris(t.instansi()));
    PesertaRapat p = tempatTamu(r, rapi, repository.peserta(r.getId()));
    boolean baru = p.getHadir() == null;
    if (baru) {
      p.hadir(
          oleh == null ? CaraHadir.TAMU : CaraHadir.DAFTAR,
          null,
          rapi.nama(),
          null,
          rapi.jabatan().isEmpty() ? p.getJabatan() : rapi.jabatan(),
          oleh == null ? null : oleh.getNama(),
          pencatat.kini());
      Pelaku pelaku =
          oleh == null ? new Pelaku(null, rapi.nama(), null, rapi.instansi(), null) : oleh;
      catat(r, "hadir", p, pelaku);
    }
    return new Hasil(p, baru);
  }

  private PesertaRapat tempatTamu(Rapat r, Tamu t, List<PesertaRapat> semua) {
    return semua.stream()
        .filter(p -> p.getJabatanId() == null)
        .filter(p -> p.getNama().equalsIgnoreCase(t.nama()))
        .filter(p -> p.getInstansi().equalsIgnoreCase(t.instansi()))
        .findFirst()
        .orElseGet(
            () -> {
              pastikanMuat(semua);
              PesertaRapat baru =
                  PesertaRapat.tamu(
                      r, t.nama(), t.jabatan(), t.instansi(), false, semua.size() + 1);
              repository.simpan(baru);
              return baru;
            });
  }

  private static void pastikanMuat(List<PesertaRapat> semua) {
    if (semua.size() >= AturanRapat.PESERTA_TERBANYAK * 2) {
      throw new KeadaanTidakSah("rapat.hadir.penuh");
    }
  }

  /**
   * Notes somebody on the list.
   *
   * @param wakil name of whoever came in his place; blank when he came himself
   * @throws KeadaanTidakSah when nobody holds the post, or whoever does stands in the list already
   */
  public void tandai(Rapat r, UUID pesertaId, String wakil, Pelaku oleh) {
    PesertaRapat p = satu(r, pesertaId);
    if (p.getHadir() != null) {
      return;
    }
    String nama = AturanRapat.sebaris(wakil);
    if (nama.length() > AturanRapat.BARIS_TERPANJANG) {
      throw new DataTidakSah("rapat.terlaluPanjang", AturanRapat.BARIS_TERPANJANG);
    }
    if (!nama.isEmpty()) {
      hadir(p, null, nama, null, "Mewakili " + p.getJabatan(), oleh);
    } else if (p.getJabatanId() == null) {
      hadir(p, null, p.getNama(), null, p.getJabatan(), oleh);
    } else {
      Penugasan t = pemegang(r, p);
      hadir(
          p,
          t.getPegawai().getId(),
          t.getPegawai().getNama(),
          t.getPegawai().getNip(),
          t.getJenis().awalan() + p.getJabatan(),
          oleh);
    }
    catat(r, "hadir", p, oleh);
  }

  private void hadir(
      PesertaRapat p, UUID pegawaiId, String nama, String nip, String jabatan, Pelaku oleh) {
    p.hadir(CaraHadir.DAFTAR, pegawaiId, nama, nip, jabatan, oleh.getNama(), pencatat.kini());
  }

  /** Takes a note back that was wrong; who was never listed leaves the list. */
  public void cabut(Rapat r, UUID pesertaId, Pelaku oleh) {
    PesertaRapat p = satu(r, pesertaId);
    if (p.getHadir() == null) {
      return;
    }
    catat(r, "cabut-hadir", p, oleh);
    if (p.isDiundang()) {
      p.tidakHadir();
    } else {
      repository.buang(p);
    }
  }

  /** Whoever carries the post out today: a deputy before the definitive holder. */
  private Penugasan pemegang(Rapat r, PesertaRapat p) {
    ZoneId zona = organisasi.instansi(r.getInstansiId()).orElseThrow().getZonaWaktu();
    Penugasan t =
        organisasi
            .pemegang(List.of(p.getJabatanId()), LocalDate.ofInstant(pencatat.kini(), zona))
            .stream()
            .reduce((definitif, pengganti) -> pengganti)
            .orElseThrow(() -> new KeadaanTidakSah("rapat.hadir.jabatanKosong", p.getJabatan()));
    repository.peserta(r.getId()).stream()
        .filter(lain -> t.getPegawai().getId().equals(lain.getHadirPegawaiId()))
        .findFirst()
        .ifPresent(
            lain -> {
              throw new KeadaanTidakSah(
                  "rapat.hadir.sudahSebagai", lain.getHadirNama(), lain.getHadirJabatan());
            });
    return t;
  }

  private PesertaRapat satu(Rapat r, UUID id) {
    return repository
        .pesertaTerkunci(id)
        .filter(p -> p.getRapat().getId().equals(r.getId()))
        .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
  }

  private void catat(Rapat r, String tindakan, PesertaRapat p, Pelaku pelaku) {
    Map<String, Object> fakta = new HashMap<>();
    fakta.put("nama", p.getHadirNama());
    fakta.put("jabatan", p.getHadirJabatan());
    fakta.put("instansi", p.getInstansi());
    fakta.put("cara", p.getCara());
    pencatat.catat(r, tindakan, pelaku, fakta);
  }
}
