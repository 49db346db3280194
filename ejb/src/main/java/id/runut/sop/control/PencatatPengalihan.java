package id.runut.sop.control;

import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.entity.PengalihanRepository;
import id.runut.sop.entity.PengalihanTugas;
import id.runut.sop.entity.PengalihanTugas.Pihak;
import id.runut.sop.entity.ProsesRepository;
import id.runut.sop.entity.Tugas;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Writes down that a task was given on: state, history, audit row and notices together. */
@ApplicationScoped
public class PencatatPengalihan {

  @Inject PengalihanRepository pengalihan;
  @Inject ProsesRepository proses;
  @Inject OrganisasiRepository organisasi;
  @Inject PengabarPengalihan pengabar;
  @Inject Jam jam;

  void alihkan(Tugas t, Jabatan dari, Jabatan ke, String alasan, Pelaku pelaku) {
    Instant kini = jam.sekarang();
    LocalDate hari = LocalDate.ofInstant(kini, dari.getInstansi().getZonaWaktu());
    PengalihanTugas pengalihan =
        new PengalihanTugas(t, pihak(dari, hari), pihak(ke, hari), alasan, kini, pelaku);
    this.pengalihan.simpan(pengalihan);
    t.alihkan(ke.getId());
    proses
        .pilihan(t.getProses().getId(), pengabar.peran(t))
        .filter(p -> p.getJabatanId().equals(dari.getId()))
        .ifPresent(p -> p.pilih(ke.getId()));
    pengabar.dialihkan(t, pengalihan);
  }

  private Pihak pihak(Jabatan jabatan, LocalDate hari) {
    String siapa =
        organisasi.pemegang(List.of(jabatan.getId()), hari).stream()
            .map(p -> p.getJenis().awalan() + p.getPegawai().getNama())
            .collect(Collectors.joining(", "));
    return new Pihak(
        jabatan.getId(),
        siapa.isEmpty() ? jabatan.getNamaSingkat() : jabatan.getNamaSingkat() + " (" + siapa + ")");
  }
}
