package id.runut.sop.control;

import id.runut.sop.boundary.DaftarPeriksaService.Butir;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.sop.entity.ButirPeriksa;
import id.runut.sop.entity.PerluasanRepository;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps checklists, and lets no step pass whose list is incomplete. */
@ApplicationScoped
public class PemeriksaDaftar implements SyaratLangkah {

  @Inject PerluasanRepository perluasan;

  /** The lines of a task's checklist. */
  public List<Butir> butir(KonteksTugas konteks) {
    Map<Integer, ButirPeriksa> tersimpan = tersimpan(konteks);
    List<String> uraian = konteks.langkah().ciri().daftarPeriksa();
    List<Butir> hasil = new ArrayList<>();
    for (int nomor = 1; nomor <= uraian.size(); nomor++) {
      ButirPeriksa ada = tersimpan.get(nomor);
      hasil.add(new Butir(nomor, uraian.get(nomor - 1), ada != null && ada.isLengkap()));
    }
    return hasil;
  }

  /** Ticks exactly these lines. */
  public List<Butir> centang(KonteksTugas konteks, Set<Integer> lengkap) {
    int jumlah = konteks.langkah().ciri().daftarPeriksa().size();
    if (lengkap.stream().anyMatch(n -> n < 1 || n > jumlah)) {
      throw new DataTidakSah("kesalahan.butirTidakAda");
    }
    Map<Integer, ButirPeriksa> tersimpan = tersimpan(konteks);
    for (int nomor = 1; nomor <= jumlah; nomor++) {
      ButirPeriksa butir = tersimpan.get(nomor);
      if (butir == null) {
        butir = new ButirPeriksa(konteks.tugasId(), nomor);
        perluasan.simpan(butir);
      }
      butir.nilai(lengkap.contains(nomor));
    }
    return butir(konteks);
  }

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    if (!konteks.utama() || konteks.langkah().ciri().daftarPeriksa().isEmpty()) {
      return Putusan.ya();
    }
    List<String> kurang =
        butir(konteks).stream().filter(b -> !b.lengkap()).map(Butir::uraian).toList();
    return kurang.isEmpty()
        ? Putusan.ya()
        : Putusan.tidak(
            "kesalahan.daftarPeriksaBelumLengkap", kurang.size(), String.join("; ", kurang));
  }

  private Map<Integer, ButirPeriksa> tersimpan(KonteksTugas konteks) {
    return perluasan.butir(konteks.tugasId()).stream()
        .collect(Collectors.toMap(ButirPeriksa::getNomor, Function.identity()));
  }
}
