package id.runut.agenda.control;

import id.runut.agenda.pdf.IsiSuratTugas;
import id.runut.agenda.pdf.IsiSuratTugas.Pejabat;
import id.runut.disposisi.boundary.DisposisiDiberikan;
import id.runut.disposisi.boundary.DisposisiService;
import id.runut.disposisi.boundary.IsiDisposisi;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.organisasi.control.PembacaIdentitas;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Pegawai;
import id.runut.organisasi.entity.Penugasan;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.MesinProses;
import id.runut.umum.control.Penanggalan;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Says what a surat perintah tugas contains: grounds, officials, orders. */
@ApplicationScoped
public class PenyusunSuratTugas {

  /** Where an SOP's identity block names its legal basis. */
  private static final String DASAR_HUKUM = "Dasar hukum";

  @Inject OrganisasiRepository organisasi;
  @Inject DisposisiService disposisi;
  @Inject MesinProses mesin;

  /** Number, date and code of the paper come from {@code terbit}. */
  public IsiSuratTugas susun(DisposisiDiberikan peristiwa, DataSuratTugas terbit) {
    KonteksTugas konteks = peristiwa.konteks();
    InfoInstansi instansi =
        PembacaIdentitas.info(organisasi.instansi(konteks.instansiId()).orElseThrow());
    DefinisiSop definisi = mesin.definisi(konteks.prosesId());
    return new IsiSuratTugas(
        instansi,
        terbit.nomor(),
        terbit.tanggal(),
        dasar(konteks, definisi, instansi.zonaWaktu()),
        peristiwa.penerima().stream().map(id -> pemegang(id, terbit.tanggal())).toList(),
        untuk(konteks, definisi, peristiwa.isi(), instansi.zonaWaktu()),
        pemberi(konteks.pelaku()),
        terbit.kode(),
        terbit.alamat());
  }

  /** What the paper is about, for the register. */
  public String hal(KonteksTugas konteks) {
    String tugas = tugas(konteks, mesin.definisi(konteks.prosesId()));
    return "Surat Perintah Tugas: "
        + tugas.substring(0, 1).toLowerCase(Locale.ROOT)
        + tugas.substring(1);
  }

  private List<String> dasar(KonteksTugas konteks, DefinisiSop definisi, ZoneId zona) {
    List<String> dasar = new ArrayList<>(definisi.identitas().getOrDefault(DASAR_HUKUM, List.of()));
    dasar.add("Standar Operasional Prosedur " + definisi.nama());
    disposisi
        .untukTugas(konteks.tugasId())
        .map(d -> "Disposisi " + d.dari() + " tanggal " + Penanggalan.tanggal(d.diberikan(), zona))
        .ifPresent(dasar::add);
    return dasar;
  }

  private List<String> untuk(
      KonteksTugas konteks, DefinisiSop definisi, IsiDisposisi isi, ZoneId zona) {
    List<String> untuk = new ArrayList<>();
    untuk.add(tugas(konteks, definisi));
    untuk.addAll(isi.instruksi());
    if (isi.catatan() != null && !isi.catatan().isBlank()) {
      untuk.add(isi.catatan().strip());
    }
    if (isi.tenggat() != null) {
      untuk.add("Menyelesaikannya paling lambat " + Penanggalan.lengkap(isi.tenggat(), zona));
    }
    untuk.add("Melaporkan hasilnya kepada pemberi perintah");
    return untuk;
  }

  private static String tugas(KonteksTugas konteks, DefinisiSop definisi) {
    Integer berikut = konteks.langkah().lanjutKe();
    String judul = berikut == null ? konteks.langkah().judul() : definisi.langkah(berikut).judul();
    return judul + " untuk " + konteks.judulProses();
  }

  /** Whoever carries the post out that day: a deputy before the definitive holder. */
  private Pejabat pemegang(UUID jabatanId, LocalDate hari) {
    Jabatan jabatan = organisasi.jabatan(jabatanId).orElseThrow();
    Comparator<Penugasan> penggantiDahulu =
        Comparator.comparing(p -> p.getJenis() == JenisPenugasan.DEFINITIF);
    return organisasi.pemegang(List.of(jabatanId), hari).stream()
        .min(penggantiDahulu)
        .map(p -> pejabat(p.getPegawai(), p.getJenis().awalan() + jabatan.getNama()))
        .orElse(new Pejabat("", "", "", jabatan.getNama()));
  }

  private Pejabat pemberi(Pelaku pelaku) {
    return Optional.ofNullable(pelaku.getPegawaiId())
        .flatMap(organisasi::pegawai)
        .map(p -> pejabat(p, pelaku.getNamaJabatan()))
        .orElse(new Pejabat(pelaku.getNama(), "", "", pelaku.getNamaJabatan()));
  }

  private static Pejabat pejabat(Pegawai p, String jabatan) {
    String pangkat = p.getPangkat() == null ? "" : p.getPangkat();
    String golongan = p.getGolongan() == null ? "" : " (" + p.getGolongan() + ")";
    return new Pejabat(
        p.getNama(), (pangkat + golongan).strip(), Penanggalan.nip(p.getNip()), jabatan);
  }

  /** What makes a text an issued paper. */
  public record DataSuratTugas(String nomor, LocalDate tanggal, String kode, String alamat) {}
}
