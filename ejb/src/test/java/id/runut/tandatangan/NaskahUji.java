package id.runut.tandatangan;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.naskah.boundary.BarisParaf;
import id.runut.naskah.boundary.DataTerbit;
import id.runut.naskah.boundary.InfoVersi;
import id.runut.naskah.boundary.NaskahAkhir;
import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.naskah.boundary.PenerbitNaskah;
import id.runut.naskah.boundary.PenyediaParaf;
import id.runut.naskah.boundary.TempatTandaTangan;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.uji.Pemeran;
import id.runut.umum.pdf.PenataPdf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One letter with its initials as the test wants them, set by the portal's own typesetter. Lets
 * signatures be tested apart from drafting and checking.
 */
public final class NaskahUji extends PenerbitNaskah implements PenyediaParaf {

  private static final Instant DIPARAF = Instant.parse("2026-10-02T06:10:00Z");
  private static final PenataPdf PENATA = new PenataPdf();

  private final UUID naskahId = UUID.randomUUID();
  private final List<DataTerbit> terbit = new ArrayList<>();
  private InfoVersi versi = versi(2);
  private boolean parafSekretaris = true;

  /** Hands in a newer version. */
  public void ubah() {
    versi = versi(versi.nomor() + 1);
  }

  /** Takes the secretary's initial away. */
  public void tanpaParafSekretaris() {
    parafSekretaris = false;
  }

  public InfoVersi versi() {
    return versi;
  }

  /** What letters were issued with. */
  public List<DataTerbit> terbit() {
    return terbit;
  }

  /** The same letter as other capabilities see it. */
  public NaskahProses proses() {
    return new NaskahProses() {
      @Override
      public Optional<NaskahBerlaku> berlaku(KonteksTugas konteks, String dokumen) {
        return Optional.of(NaskahUji.this.berlaku());
      }

      @Override
      public List<UUID> jabatanPenanda(UUID id) {
        return List.of(Pemeran.KEPALA.jabatanId());
      }
    };
  }

  private NaskahBerlaku berlaku() {
    return new NaskahBerlaku(
        naskahId,
        Pemeran.DINAS,
        "surat_pengumpulan_data",
        JenisNaskah.SURAT_DINAS,
        "Pengumpulan Data Kinerja Triwulan III Tahun 2026",
        "000.8.6.3",
        List.of("Para Kepala Bidang", "Kepala UPT Balai Pelatihan"),
        versi,
        null,
        null,
        null,
        null);
  }

  @Override
  public NaskahAkhir susunAkhir(UUID versiId, DataTerbit data) {
    return surat(data);
  }

  @Override
  public void terbitkan(
      KonteksTugas konteks, UUID versiId, DataTerbit data, InfoBerkas berkas, boolean tuntas) {
    terbit.add(data);
  }

  @Override
  public List<BarisParaf> baris(UUID id, String sidik) {
    return List.of(
        new BarisParaf(5, "Kasubbag Program", "Pejabat Kasubbag Program, S.E.", DIPARAF),
        parafSekretaris
            ? new BarisParaf(6, "Sekretaris", "Pejabat Sekretaris, S.Sos., M.M.", DIPARAF)
            : new BarisParaf(6, "Sekretaris", null, null));
  }

  /** A letter of two pages with a free place at the foot of the second. */
  public static NaskahAkhir surat(DataTerbit data) {
    String alinea =
        "<p>Dalam rangka penyusunan laporan kinerja, bersama ini kami minta perhatian Saudara"
            + " untuk mengukur capaian setiap indikator kinerja bidang dan UPT.</p>";
    byte[] pdf =
        PENATA.tata(
            "<html lang=\"id\"><head><title>Surat</title><style>@page{size:A4;margin:25mm}"
                + "body{font-family:'Liberation Sans';font-size:12pt}</style></head><body><p>Nomor "
                + data.nomor()
                + "</p>"
                + alinea.repeat(24)
                + "</body></html>",
            "Surat uji");
    return new NaskahAkhir(pdf, List.of(new TempatTandaTangan(halaman(pdf), 300, 150, 225, 76)));
  }

  private static int halaman(byte[] isi) {
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(isi)))) {
      return pdf.getNumberOfPages();
    } catch (IOException gagal) {
      throw new UncheckedIOException(gagal);
    }
  }

  private static InfoVersi versi(int nomor) {
    return new InfoVersi(
        UUID.randomUUID(),
        nomor,
        Integer.toString(nomor).repeat(64),
        DIPARAF,
        "Fungsional Umum 1",
        "Pegawai Fungsional Satu, S.Kom.");
  }
}
