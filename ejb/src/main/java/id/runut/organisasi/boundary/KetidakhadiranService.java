package id.runut.organisasi.boundary;

import id.runut.organisasi.control.AturanIsianPengganti;
import id.runut.organisasi.control.PelakuAktif;
import id.runut.organisasi.control.PembacaJabatan;
import id.runut.organisasi.control.PencariJabatan;
import id.runut.organisasi.control.PencatatKetidakhadiran;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.Ketidakhadiran;
import id.runut.organisasi.entity.Pegawai;
import id.runut.organisasi.entity.Penugasan;
import id.runut.organisasi.entity.PenugasanRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.entity.Pelaku;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is away when. An official records his own days; his superior and the administrator may do it
 * for him. Whoever sends something to him is told, and his superior at once.
 */
@Stateless
@RolesAllowed("**")
public class KetidakhadiranService {

  private static final int KETERANGAN_TERPANJANG = 300;

  @Inject PenugasanRepository penugasan;
  @Inject PencariJabatan pencari;
  @Inject PencatatKetidakhadiran pencatat;
  @Inject PelakuAktif pelakuAktif;

  /** The caller's own days that have not passed. */
  public List<InfoKetidakhadiran> saya() {
    return penugasan
        .ketidakhadiran(List.of(pelakuAktif.identitas().pegawaiId()), pencari.hariIni(), null)
        .stream()
        .map(PembacaJabatan::info)
        .toList();
  }

  /**
   * Records days of absence.
   *
   * @throws DataTidakSah when a field is missing, or days are recorded already
   * @throws TidakDitemukan when the official is neither the caller nor below him
   */
  public UUID catat(CatatKetidakhadiran perintah) {
    if (perintah.jenis() == null || perintah.mulai() == null || perintah.selesai() == null) {
      throw new DataTidakSah("kesalahan.ketidakhadiranTidakLengkap");
    }
    AturanIsianPengganti.urut(perintah.mulai(), perintah.selesai());
    Pegawai pegawai = yangDicatat(perintah.pegawaiId());
    penugasan.kunciPegawai(pegawai.getId());
    penugasan
        .ketidakhadiran(List.of(pegawai.getId()), perintah.mulai(), perintah.selesai())
        .stream()
        .findFirst()
        .ifPresent(
            k -> {
              throw new DataTidakSah(
                  "kesalahan.ketidakhadiranBertumpuk", k.getMulai(), k.getSelesai());
            });
    return pencatat.catat(pegawai, perintah, keterangan(perintah.keterangan()), pelaku(pegawai));
  }

  /**
   * Takes back what has not passed: the official is there again from today on.
   *
   * @throws TidakDitemukan when there is no such absence for the caller
   */
  public void cabut(UUID id) {
    Ketidakhadiran k =
        penugasan
            .ketidakhadiran(id)
            .filter(ada -> ada.getDicabut() == null)
            .filter(ada -> !ada.getSelesai().isBefore(pencari.hariIni()))
            .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    Pegawai pegawai = yangDicatat(k.getPegawai().getId());
    pencatat.cabut(k, pencari.hariIni(), pelaku(pegawai));
  }

  private Pegawai yangDicatat(UUID pegawaiId) {
    UUID saya = pelakuAktif.identitas().pegawaiId();
    Pegawai pegawai = pencari.pegawai(pegawaiId == null ? saya : pegawaiId);
    boolean boleh =
        pegawai.getId().equals(saya) || pencari.admin() || jabatanDiBawah(pegawai).isPresent();
    if (!boleh) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return pegawai;
  }

  private Pelaku pelaku(Pegawai pegawai) {
    return jabatanDiBawah(pegawai).map(pencari::pelaku).orElseGet(pelakuAktif::utama);
  }

  /** A post of the official that stands below one of the caller's. */
  private Optional<Jabatan> jabatanDiBawah(Pegawai pegawai) {
    return penugasan.padaPegawai(pegawai.getId(), pencari.hariIni(), pencari.hariIni()).stream()
        .map(Penugasan::getJabatan)
        .filter(j -> pencari.atasan(j).isPresent())
        .findFirst();
  }

  private static String keterangan(String teks) {
    if (teks == null || teks.isBlank()) {
      return null;
    }
    if (teks.strip().length() > KETERANGAN_TERPANJANG) {
      throw new DataTidakSah("kesalahan.keteranganPanjang", KETERANGAN_TERPANJANG);
    }
    return teks.strip();
  }
}
