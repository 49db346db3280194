package id.runut.naskah.control;

import id.runut.audit.boundary.AuditService;
import id.runut.naskah.boundary.IsiTemplat;
import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.RincianTemplat;
import id.runut.naskah.boundary.RingkasanTemplat;
import id.runut.naskah.boundary.VersiTata;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.naskah.entity.TataRepository;
import id.runut.naskah.entity.TemplatNaskah;
import id.runut.organisasi.boundary.InfoInstansi;
import id.runut.umum.boundary.DataTidakSah;
import id.runut.umum.boundary.DataTidakSah.Kekeliruan;
import id.runut.umum.boundary.Pesan;
import id.runut.umum.boundary.SudahBerubah;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.control.Jam;
import id.runut.umum.entity.Pelaku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an agency says in its first drafts. */
@ApplicationScoped
public class PengelolaTemplat {

  /** Characters that no text contains, in place of the fields' signs. */
  private static final String BUKA = "\uE000";

  private static final String TUTUP = "\uE001";

  @Inject TataRepository repository;
  @Inject PembacaTemplat pembaca;
  @Inject AuditService audit;
  @Inject Jam jam;

  /** All templates by name. */
  public List<RingkasanTemplat> daftar(InfoInstansi instansi) {
    Map<String, TemplatNaskah> terakhir = new HashMap<>();
    repository.semuaTemplat(instansi.id()).forEach(t -> terakhir.putIfAbsent(t.getNama(), t));
    return pembaca.nama().stream()
        .sorted()
        .map(n -> ringkas(n, pembaca.bawaan(instansi, n).jenis(), terakhir.get(n)))
        .toList();
  }

  /**
   * @throws TidakDitemukan when there is no such template
   */
  public RincianTemplat rinci(InfoInstansi instansi, String nama) {
    pastikanAda(nama);
    List<TemplatNaskah> semua = repository.templat(instansi.id(), nama);
    TemplatKonsep berlaku = pembaca.berlaku(instansi, nama);
    return new RincianTemplat(
        ringkas(nama, berlaku.jenis(), semua.isEmpty() ? null : semua.get(0)),
        PembacaTemplat.isi(berlaku.konsep()),
        MedanTemplat.semua(),
        semua.stream().map(PengelolaTemplat::versi).toList());
  }

  /**
   * @param nomor of the state that the caller has seen
   * @throws SudahBerubah when somebody else has changed it since
   * @throws DataTidakSah with everything that is wrong, unknown fields with their places
   */
  public void simpan(
      InfoInstansi instansi, String nama, IsiTemplat isi, int nomor, String catatan, Pelaku p) {
    IsiTemplat sah = sah(isi);
    catat(
        baru(instansi, nama, nomor, catatan, p)
            .berisi(sah.hal(), sah.lampiran(), sah.tempat(), sah.tembusan(), sah.isi()));
  }

  /** Returns to what the portal ships; parameters as for {@link #simpan}. */
  public void kembalikan(InfoInstansi instansi, String nama, int nomor, Pelaku pelaku) {
    catat(baru(instansi, nama, nomor, "", pelaku));
  }

  /**
   * Sets an earlier state again, as a new one.
   *
   * @throws TidakDitemukan when there was no such state
   */
  public void pulihkan(InfoInstansi instansi, String nama, int lama, int nomor, Pelaku pelaku) {
    TemplatNaskah dahulu =
        repository.templat(instansi.id(), nama).stream()
            .filter(t -> t.getNomor() == lama)
            .findFirst()
            .orElseThrow(PengelolaTemplat::tidakAda);
    if (dahulu.isSendiri()) {
      simpan(instansi, nama, PembacaTemplat.isi(dahulu), nomor, "", pelaku);
    } else {
      kembalikan(instansi, nama, nomor, pelaku);
    }
  }

  /** The template filled with samples. */
  public TemplatKonsep contoh(InfoInstansi instansi, String nama, IsiTemplat isi) {
    pastikanAda(nama);
    TemplatKonsep dasar = pembaca.bawaan(instansi, nama);
    return PembacaTemplat.terisi(
        PembacaTemplat.berisi(dasar, sah(isi)),
        MedanTemplat.contoh(instansi),
        dasar.jenis().berkepada() ? List.of("Kepala Bidang Koperasi") : List.of());
  }

  /**
   * The first draft of a letter that no SOP asks for.
   *
   * @param data values by field; what is missing stays empty
   * @throws TidakDitemukan when there is no template for its kind
   */
  public KonsepNaskah konsep(InfoInstansi instansi, JenisNaskah jenis, Map<String, String> data) {
    String nama = jenis.name().toLowerCase(Locale.ROOT);
    pastikanAda(nama);
    Map<String, String> nilai = new HashMap<>(data);
    nilai.putAll(MedanTemplat.instansi(instansi));
    return PembacaTemplat.terisi(pembaca.berlaku(instansi, nama), nilai, List.of()).konsep();
  }

  private TemplatNaskah baru(
      InfoInstansi instansi, String nama, int nomor, String catatan, Pelaku pelaku) {
    pastikanAda(nama);
    List<TemplatNaskah> semua = repository.templat(instansi.id(), nama);
    if (!semua.isEmpty() && semua.get(0).getNomor() != nomor) {
      TemplatNaskah akhir = semua.get(0);
      throw new SudahBerubah("tata.sudahBerubah", akhir.getPelaku().getNama(), akhir.getDibuat());
    }
    String sebab = catatan == null ? "" : catatan.strip();
    if (sebab.length() > 300) {
      throw new DataTidakSah("naskah.terlaluPanjang", 300);
    }
    return new TemplatNaskah(instansi.id(), nama, nomor + 1, sebab, jam.sekarang(), pelaku);
  }

  private void catat(TemplatNaskah t) {
    repository.simpan(t);
    audit.catat(
        "instansi:" + t.getInstansiId(),
        "templat-naskah",
        "instansi",
        t.getInstansiId(),
        t.getPelaku(),
        Map.of("nama", t.getNama(), "nomor", t.getNomor(), "sendiri", t.isSendiri()));
  }

  private static IsiTemplat sah(IsiTemplat mentah) {
    IsiTemplat isi =
        new IsiTemplat(
            teks(mentah.hal()),
            teks(mentah.lampiran()),
            teks(mentah.tempat()),
            mentah.tembusan().stream().map(PengelolaTemplat::teks).toList(),
            bersih(mentah.isi()));
    List<Kekeliruan> keliru = new ArrayList<>();
    periksa(keliru, "hal", isi.hal(), AturanNaskah.HAL_TERPANJANG);
    periksa(keliru, "lampiran", isi.lampiran(), AturanNaskah.BARIS_TERPANJANG);
    periksa(keliru, "tempat", isi.tempat(), AturanNaskah.BARIS_TERPANJANG);
    isi.tembusan().forEach(t -> periksa(keliru, "tembusan", t, AturanNaskah.BARIS_TERPANJANG));
    periksa(keliru, "isi", isi.isi(), AturanNaskah.ISI_TERPANJANG);
    if (isi.hal().isEmpty()) {
      keliru.add(new Kekeliruan("hal", Pesan.dari("naskah.kurang.hal")));
    }
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("tata.belumSah"), keliru);
    }
    return isi;
  }

  /** The sanitiser tears braces apart, so that other languages' templates cannot hide in text. */
  private static String bersih(String isi) {
    String terlindung =
        (isi == null ? "" : isi.replace("<!-- -->", ""))
            .replaceAll("[" + BUKA + TUTUP + "]", "")
            .replace("{{", BUKA)
            .replace("}}", TUTUP);
    return PembersihIsi.bersihkan(terlindung).replace(BUKA, "{{").replace(TUTUP, "}}");
  }

  private static void periksa(List<Kekeliruan> keliru, String tempat, String teks, int batas) {
    if (teks.length() > batas) {
      keliru.add(new Kekeliruan(tempat, Pesan.dari("naskah.terlaluPanjang", batas)));
    }
    PengisiMedan.takDikenal(teks, MedanTemplat.dikenal())
        .forEach(
            m ->
                keliru.add(
                    new Kekeliruan(
                        tempat, Pesan.dari("templat.medanTakDikenal", m.medan(), m.alinea()))));
  }

  private void pastikanAda(String nama) {
    if (!pembaca.nama().contains(nama)) {
      throw tidakAda();
    }
  }

  private static TidakDitemukan tidakAda() {
    return new TidakDitemukan("kesalahan.tidakDitemukan");
  }

  private static String teks(String teks) {
    return teks == null ? "" : teks.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private static RingkasanTemplat ringkas(String nama, JenisNaskah jenis, TemplatNaskah t) {
    return t == null
        ? new RingkasanTemplat(nama, jenis, 0, false, null, null)
        : new RingkasanTemplat(
            nama, jenis, t.getNomor(), t.isSendiri(), t.getDibuat(), t.getPelaku().getNama());
  }

  private static VersiTata versi(TemplatNaskah t) {
    return new VersiTata(
        t.getNomor(), t.getDibuat(), t.getPelaku().getNama(), t.getCatatan(), t.isSendiri());
  }
}
