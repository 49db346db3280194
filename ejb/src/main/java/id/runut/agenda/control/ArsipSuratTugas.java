package id.runut.agenda.control;

import id.runut.agenda.entity.AgendaKeluar;
import id.runut.agenda.entity.AgendaRepository;
import id.runut.agenda.entity.SuratTugas;
import id.runut.audit.boundary.AuditService;
import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.tandatangan.boundary.DokumenTerverifikasi;
import id.runut.tandatangan.boundary.VerifikasiService;
import id.runut.umum.boundary.Unduhan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps issued surat perintah tugas: file, register of verification, audit. */
@ApplicationScoped
public class ArsipSuratTugas {

  @Inject AgendaRepository agenda;
  @Inject OrganisasiRepository organisasi;
  @Inject BerkasService berkas;
  @Inject VerifikasiService verifikasi;
  @Inject AuditService audit;

  /** Stores the paper and enters it wherever somebody may look for it. */
  public void simpan(
      SuratTugas surat, AgendaKeluar baris, String kode, byte[] isi, KonteksTugas konteks) {
    InfoBerkas pdf =
        berkas.simpan(
            surat.getInstansiId(),
            "surat-perintah-tugas-" + baris.getUrut() + ".pdf",
            Unduhan.PDF,
            isi,
            konteks.pelaku());
    Instant kini = pdf.dibuat();
    surat.terbit(baris.getNomor(), baris.getTanggal(), baris.getHal(), pdf.id(), kini);
    agenda.simpan(surat);
    baris.kirim(kini);
    verifikasi.daftarkan(
        new DokumenTerverifikasi(
            kode,
            surat.getInstansiId(),
            "Surat Perintah Tugas",
            baris.getHal(),
            baris.getNomor(),
            baris.getTanggal(),
            pdf.id()),
        konteks.pelaku());
    audit.catat(
        konteks.rantai(),
        "terbitkan-spt",
        "surat-tugas",
        surat.getId(),
        konteks.pelaku(),
        Map.of("nomor", baris.getNomor(), "berkas", pdf.sha256(), "kode", kode));
  }

  /** The names of posts as the register shows them. */
  public List<String> namaJabatan(Collection<UUID> jabatan) {
    return jabatan.stream()
        .map(id -> organisasi.jabatan(id).orElseThrow())
        .map(Jabatan::getNama)
        .toList();
  }
}
