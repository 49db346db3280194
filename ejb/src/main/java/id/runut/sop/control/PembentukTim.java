package id.runut.sop.control;

import id.runut.sop.boundary.AnggotaTimBaru;
import id.runut.sop.boundary.CalonTim;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.sop.entity.AnggotaTim;
import id.runut.sop.entity.PerluasanRepository;
import id.runut.umum.boundary.KeadaanTidakSah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Forms teams, and lets no step pass that should have formed one. */
@ApplicationScoped
public class PembentukTim implements SyaratLangkah {

  @Inject PerluasanRepository perluasan;
  @Inject PenjagaTugas penjaga;
  @Inject @Any Instance<CalonTim> calon;

  /** Names the members of a team in the place of those before. */
  public void tetapkan(
      KonteksTugas konteks,
      String peran,
      List<AnggotaTimBaru> anggota,
      Collection<UUID> jabatanInstansi) {
    if (!dibentuk(konteks).contains(peran)) {
      throw new KeadaanTidakSah("kesalahan.tindakanBukanLangkahIni", konteks.langkah().judul());
    }
    AturanTim.sah(anggota, jabatanInstansi).tegakkan();
    List<AnggotaTim> baru = new ArrayList<>();
    for (AnggotaTimBaru a : anggota) {
      baru.add(
          new AnggotaTim(konteks.prosesId(), peran, a.jabatanId(), a.ketua(), baru.size() + 1));
    }
    perluasan.gantiTim(konteks.prosesId(), peran, baru);
  }

  /** The members of a team, the chair first. */
  public List<AnggotaTimBaru> anggota(UUID prosesId, String peran) {
    return perluasan.tim(prosesId, peran).stream()
        .map(a -> new AnggotaTimBaru(a.getJabatanId(), a.isKetua()))
        .toList();
  }

  /** What the audit row says of it. */
  public static Map<String, ?> rincian(String peran, List<AnggotaTimBaru> anggota) {
    return Map.of(
        "peran",
        peran,
        "anggota",
        anggota.stream()
            .map(a -> a.jabatanId() + (a.ketua() ? " ketua" : ""))
            .collect(Collectors.joining(", ")));
  }

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    boolean lengkap =
        dibentuk(konteks).stream()
            .allMatch(
                peran ->
                    !perluasan.tim(konteks.prosesId(), peran).isEmpty()
                        || calon.stream().anyMatch(c -> c.siap(konteks, peran)));
    return lengkap ? Putusan.ya() : Putusan.tidak("kesalahan.timBelumDitetapkan");
  }

  /** The team roles whose members the step's holder names himself; no decree has composed them. */
  public List<String> ditetapkanSendiri(KonteksTugas konteks) {
    return dibentuk(konteks).stream()
        .filter(peran -> calon.stream().noneMatch(c -> c.siap(konteks, peran)))
        .toList();
  }

  /** The team roles that the step forms. */
  private List<String> dibentuk(KonteksTugas konteks) {
    return penjaga.definisi(konteks.prosesId()).peran().stream()
        .filter(p -> Integer.valueOf(konteks.langkah().nomor()).equals(p.tim()))
        .map(p -> p.id())
        .toList();
  }
}
