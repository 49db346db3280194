package id.runut.naskah.control;

import id.runut.naskah.boundary.BarisPengantar;
import id.runut.naskah.boundary.IsiTemplat;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.TabelNaskah;
import id.runut.naskah.entity.TataRepository;
import id.runut.naskah.entity.TemplatNaskah;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.umum.pdf.TemplatCetak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Fills first drafts: from what the portal ships, and over it what the agency says instead. The
 * agency's own words replace subject, body and the like; addressees and tables stay the portal's.
 */
@ApplicationScoped
public class PembacaTemplat {

  static final String FOLDER = "naskah/konsep";

  @Inject TemplatCetak templat;
  @Inject TataRepository repository;

  /** Names of all templates. */
  List<String> nama() {
    return templat.daftar(FOLDER);
  }

  boolean ada(String nama) {
    return templat.ada(berkas(nama));
  }

  /**
   * A first draft.
   *
   * @param nilai what shipped templates are filled from
   * @param kepada addressees
   * @param bahan rows by the name under which tables ask for them
   */
  TemplatKonsep konsep(
      UUID instansiId,
      String nama,
      Map<String, Object> nilai,
      List<String> kepada,
      Function<String, List<List<String>>> bahan) {
    TemplatKonsep dasar = TemplatKonsep.baca(templat.isi(berkas(nama), nilai), kepada, bahan);
    return sendiri(instansiId, nama)
        .map(t -> terapkan(dasar, isi(t), MedanTemplat.dari(nilai)))
        .orElse(dasar);
  }

  /** What the portal ships, with its fields instead of values. */
  TemplatKonsep bawaan(InfoInstansi instansi, String nama) {
    return TemplatKonsep.baca(
        templat.isi(berkas(nama), MedanTemplat.tanda(instansi)), List.of(), n -> List.of());
  }

  /** What counts in an agency, with fields instead of values. */
  TemplatKonsep berlaku(InfoInstansi instansi, String nama) {
    TemplatKonsep dasar = bawaan(instansi, nama);
    return sendiri(instansi.id(), nama).map(t -> berisi(dasar, isi(t))).orElse(dasar);
  }

  /** The specimen by which appearances are shown. */
  public TemplatKonsep contoh(InfoInstansi instansi) {
    TemplatKonsep surat = berlaku(instansi, "surat_pengumpulan_data");
    return terisi(surat, MedanTemplat.contoh(instansi), List.of("Kepala Bidang Koperasi"));
  }

  /** With values in place of the fields. */
  static TemplatKonsep terisi(TemplatKonsep t, Map<String, String> nilai, List<String> kepada) {
    KonsepNaskah k = t.konsep();
    TemplatKonsep diisi = terapkan(t, isi(k), nilai);
    KonsepNaskah hasil = diisi.konsep();
    return new TemplatKonsep(
        t.jenis(),
        new KonsepNaskah(
            hasil.hal(),
            hasil.sifat(),
            hasil.klasifikasi(),
            hasil.lampiran(),
            kepada,
            hasil.tempat(),
            hasil.tembusan(),
            hasil.isi(),
            hasil.dikirim().stream().map(d -> terisi(d, nilai)).toList(),
            hasil.tabel().stream().map(b -> terisi(b, nilai)).toList(),
            hasil.ketentuan()),
        t.mendatar());
  }

  private static BarisPengantar terisi(BarisPengantar d, Map<String, String> nilai) {
    return new BarisPengantar(
        biasa(d.naskah(), nilai), biasa(d.banyaknya(), nilai), biasa(d.keterangan(), nilai));
  }

  private static TabelNaskah terisi(TabelNaskah t, Map<String, String> nilai) {
    return new TabelNaskah(
        biasa(t.judul(), nilai),
        t.kolom().stream().map(k -> biasa(k, nilai)).toList(),
        t.baris().stream().map(b -> b.stream().map(sel -> biasa(sel, nilai)).toList()).toList(),
        t.tetap());
  }

  private static String biasa(String teks, Map<String, String> nilai) {
    return PengisiMedan.isi(teks, nilai, UnaryOperator.identity());
  }

  static IsiTemplat isi(KonsepNaskah k) {
    return new IsiTemplat(k.hal(), k.lampiran(), k.tempat(), k.tembusan(), k.isi());
  }

  static IsiTemplat isi(TemplatNaskah t) {
    return new IsiTemplat(t.getHal(), t.getLampiran(), t.getTempat(), t.getTembusan(), t.getIsi());
  }

  /** Says something else than the shipped template does. */
  static TemplatKonsep berisi(TemplatKonsep dasar, IsiTemplat isi) {
    KonsepNaskah k = dasar.konsep();
    return new TemplatKonsep(
        dasar.jenis(),
        new KonsepNaskah(
            isi.hal(),
            k.sifat(),
            k.klasifikasi(),
            isi.lampiran(),
            k.kepada(),
            isi.tempat(),
            isi.tembusan(),
            isi.isi(),
            k.dikirim(),
            k.tabel(),
            k.ketentuan()),
        dasar.mendatar());
  }

  private static TemplatKonsep terapkan(
      TemplatKonsep dasar, IsiTemplat isi, Map<String, String> nilai) {
    return berisi(
        dasar,
        new IsiTemplat(
            biasa(isi.hal(), nilai),
            biasa(isi.lampiran(), nilai),
            biasa(isi.tempat(), nilai),
            isi.tembusan().stream().map(t -> biasa(t, nilai)).toList(),
            PengisiMedan.isi(isi.isi(), nilai, PengisiMedan::aman)));
  }

  private Optional<TemplatNaskah> sendiri(UUID instansiId, String nama) {
    return repository.templat(instansiId, nama).stream()
        .findFirst()
        .filter(TemplatNaskah::isSendiri);
  }

  private static String berkas(String nama) {
    return FOLDER + "/" + nama.replace('_', '-') + ".ftlh";
  }
}
