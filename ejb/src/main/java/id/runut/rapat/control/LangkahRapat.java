package id.runut.rapat.control;

import id.runut.rapat.entity.Rapat;
import id.runut.rapat.entity.RapatRepository;
import id.runut.rapat.entity.StatusRapat;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.umum.boundary.Putusan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Steps of kind {@code rapat}: a meeting opens with them, with the posts of the roles that the SOP
 * invites; they are done when it is closed.
 */
@ApplicationScoped
public class LangkahRapat implements PenangananLangkah {

  /** The kind of step, and the act. */
  public static final String RAPAT = "rapat";

  @Inject RapatRepository repository;
  @Inject PencatatRapat pencatat;
  @Inject PengundangRapat pengundang;
  @Inject PenilaiRapat penilai;
  @Inject MesinProses mesin;

  @Override
  public Set<String> jenis() {
    return Set.of(RAPAT);
  }

  @Override
  public void saatDibuka(KonteksTugas konteks) {
    Rapat r =
        pencatat
            .mulai(
                konteks.instansiId(),
                konteks.langkah().judul(),
                konteks.jabatanId(),
                konteks.pelaku())
            .untukLangkah(
                konteks.prosesId(),
                konteks.tugasId(),
                konteks.langkah().nomor(),
                konteks.dokumen(),
                AturanRapat.wajibFoto(konteks.langkah().keluaran()))
            .tentang(konteks.langkah().judul(), konteks.judulProses());
    pencatat.simpan(r);
    List<UUID> diundang =
        konteks.langkah().ciri().kepada().stream()
            .flatMap(peran -> mesin.pemegangPeran(konteks.prosesId(), peran).stream())
            .map(PilihanPenerima::jabatanId)
            .toList();
    pengundang.usulkan(r, diundang);
    pencatat.catat(r, "buka-rapat", konteks.pelaku(), Map.of("judul", r.getJudul()));
  }

  @Override
  public Putusan bolehSelesai(KonteksTugas konteks) {
    return repository
        .untukTugas(konteks.tugasId())
        .map(r -> r.getStatus() == StatusRapat.SELESAI ? Putusan.ya() : penilai.bolehTutup(r))
        .orElseGet(() -> Putusan.tidak("rapat.tutup.belumDiundang"));
  }
}
