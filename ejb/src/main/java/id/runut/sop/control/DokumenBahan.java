package id.runut.sop.control;

import id.runut.berkas.boundary.BerkasService;
import id.runut.sop.boundary.DokumenProses;
import id.runut.sop.boundary.PenyediaDokumen;
import id.runut.sop.entity.BahanRepository;
import id.runut.sop.entity.KelengkapanProses;
import id.runut.sop.entity.SuratLuar;
import id.runut.sop.entity.Tugas;
import id.runut.sop.entity.TugasRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What came into a process from outside: scans of letters, evidence of acts, enclosures. */
@ApplicationScoped
public class DokumenBahan implements PenyediaDokumen {

  /** A letter from outside. */
  public static final String SURAT_LUAR = "surat-luar";

  /** A file that proves an act. */
  public static final String BUKTI = "bukti-kegiatan";

  /** What the process needs and does not make. */
  public static final String KELENGKAPAN = "kelengkapan";

  @Inject BahanRepository repository;
  @Inject TugasRepository tugas;
  @Inject BerkasService berkas;

  @Override
  public List<DokumenProses> dokumen(UUID prosesId) {
    List<DokumenProses> hasil = new ArrayList<>();
    repository.suratLuar(prosesId).stream()
        .filter(s -> s.getBerkasId() != null)
        .map(DokumenBahan::surat)
        .forEach(hasil::add);
    repository.kelengkapan(prosesId).stream().map(DokumenBahan::kelengkapan).forEach(hasil::add);
    hasil.addAll(bukti(prosesId));
    return hasil;
  }

  private List<DokumenProses> bukti(UUID prosesId) {
    Map<UUID, Integer> langkah =
        tugas.dariProses(prosesId).stream()
            .filter(t -> t.getJenis().equals(LangkahKegiatan.KEGIATAN))
            .collect(Collectors.toMap(Tugas::getId, Tugas::getLangkah));
    return langkah.isEmpty()
        ? List.of()
        : repository.bukti(langkah.keySet()).stream()
            .map(
                b ->
                    new DokumenProses(
                        b.getBerkasId(),
                        BUKTI,
                        berkas.info(b.getBerkasId()).nama(),
                        null,
                        null,
                        langkah.get(b.getTugasId()),
                        b.getDibuat()))
            .toList();
  }

  private static DokumenProses surat(SuratLuar s) {
    return new DokumenProses(
        s.getBerkasId(),
        SURAT_LUAR,
        s.getPerihal(),
        s.getNomor(),
        null,
        s.getLangkah(),
        s.getDicatat());
  }

  private static DokumenProses kelengkapan(KelengkapanProses k) {
    return new DokumenProses(
        k.getBerkasId(), KELENGKAPAN, k.getNama(), null, null, 1, k.getDilampirkan());
  }
}
