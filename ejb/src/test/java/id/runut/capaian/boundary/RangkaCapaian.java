package id.runut.capaian.boundary;

import id.runut.capaian.control.LangkahUkur;
import id.runut.capaian.excel.PengisiBuku;
import id.runut.sop.boundary.PenangananLangkah;
import id.runut.sop.boundary.SyaratLangkah;
import id.runut.uji.BasisData;
import id.runut.uji.Pemeran;
import id.runut.uji.PenangananUji;
import id.runut.uji.PenggerakProses;
import id.runut.uji.PenggerakProses.Terbuka;
import id.runut.uji.Perakit;
import id.runut.umum.control.Lingkungan;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** A process that stands at step 11, where every unit has its task. */
public final class RangkaCapaian {

  public static final byte[] PDF =
      "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  public final BasisData basisData = BasisData.segar();
  public final Perakit perakit = new Perakit(basisData);
  public final CapaianService capaian;
  public final PenggerakProses gerak;
  public final UUID prosesId;

  /** Steps whose kinds are not given are completed without doing anything. */
  public RangkaCapaian(Set<String> sungguhan, Class<?>... penanganan) {
    perakit.ganti(
        Lingkungan.class, new Lingkungan(Map.of("RUNUT_KUNCI_INDUK", "a key for tests only")));
    Set<String> jenis = new HashSet<>(new PenangananUji().jenis());
    jenis.removeAll(sungguhan);
    PenangananUji lain =
        new PenangananUji() {
          @Override
          public Set<String> jenis() {
            return jenis;
          }
        };
    PenangananLangkah[] semua = new PenangananLangkah[penanganan.length + 1];
    semua[0] = lain;
    for (int i = 0; i < penanganan.length; i++) {
      semua[i + 1] = baru(penanganan[i]);
    }
    perakit.hanyaPenyedia(SyaratLangkah.class).hanyaPenyedia(PenangananLangkah.class, semua);
    capaian = perakit.ambil(CapaianService.class);
    gerak = new PenggerakProses(basisData, perakit);
    prosesId = gerak.mulai(2026, 3);
    gerak.sampai(prosesId, 11);
  }

  /** Filled only when all are known: what they need looks for them in turn. */
  private static PenangananLangkah baru(Class<?> kelas) {
    try {
      return (PenangananLangkah) kelas.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException tidakDapat) {
      throw new IllegalStateException("cannot make " + kelas, tidakDapat);
    }
  }

  public static RangkaCapaian baru() {
    return new RangkaCapaian(Set.of(LangkahUkur.UKUR), LangkahUkur.class);
  }

  /** The open task of an official. */
  public UUID tugas(Pemeran siapa) {
    return gerak.terbuka(prosesId).stream()
        .filter(t -> t.pemeran() == siapa)
        .map(Terbuka::id)
        .findFirst()
        .orElseThrow();
  }

  public <T> T sebagai(Pemeran siapa, Callable<T> kerja) {
    return perakit.pelaku().sebagai(siapa, kerja);
  }

  /** Fills the unit's workbook in, uploads it with the required evidence and hands it in. */
  public void kirim(Pemeran siapa) {
    UUID tugas = tugas(siapa);
    sebagai(
        siapa,
        () -> {
          capaian.unggah(
              tugas, "capaian.xlsx", PengisiBuku.penuh(capaian.lembarKerja(tugas).isi()));
          for (BarisCapaian b : capaian.lembar(tugas).baris()) {
            if (b.buktiWajib()) {
              capaian.tambahBukti(tugas, b.indikatorId(), "bukti.pdf", PDF);
            }
          }
          return capaian.kirim(tugas);
        });
  }

  /** Every unit hands its data in; the process stands at step 12 afterwards. */
  public void kirimSemua() {
    for (Pemeran siapa :
        List.of(
            Pemeran.KABID_KELEMBAGAAN,
            Pemeran.KABID_KOPERASI,
            Pemeran.KABID_USAHA_KECIL,
            Pemeran.KABID_PENGEMBANGAN,
            Pemeran.KEPALA_UPT)) {
      kirim(siapa);
    }
  }
}
