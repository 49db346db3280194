package id.runut.naskah.control;

import id.runut.audit.boundary.AuditService;
import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.naskah.boundary.InfoTata;
import id.runut.naskah.boundary.TataSurat;
import id.runut.naskah.boundary.VersiTata;
import id.runut.naskah.control.PenyaringGambar.Gambar;
import id.runut.naskah.entity.TataNaskah;
import id.runut.naskah.entity.TataRepository;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sets how an agency's letters look. */
@ApplicationScoped
public class PengelolaTata {

  private static final int CATATAN_TERPANJANG = 300;

  @Inject TataRepository repository;
  @Inject PembacaTata pembaca;
  @Inject BerkasService berkas;
  @Inject AuditService audit;
  @Inject Jam jam;

  /** The appearance that counts, with all that counted before. */
  public InfoTata info(InfoInstansi instansi) {
    List<TataNaskah> semua = repository.tata(instansi.id());
    return new InfoTata(
        pembaca.berlaku(instansi),
        semua.isEmpty() ? 0 : semua.get(0).getNomor(),
        semua.stream().map(PengelolaTata::versi).toList());
  }

  /**
   * @throws SudahBerubah when somebody else has set one since
   * @throws DataTidakSah with everything that is wrong
   */
  public InfoTata simpan(
      InfoInstansi instansi, TataSurat tata, String catatan, int nomor, Pelaku pelaku) {
    TataSurat sah = sah(instansi.id(), tata);
    String sebab = catatan == null ? "" : catatan.strip();
    if (sebab.length() > CATATAN_TERPANJANG) {
      throw new DataTidakSah("naskah.terlaluPanjang", CATATAN_TERPANJANG);
    }
    List<TataNaskah> semua = repository.tata(instansi.id());
    if (!semua.isEmpty() && semua.get(0).getNomor() != nomor) {
      TataNaskah terakhir = semua.get(0);
      throw new SudahBerubah(
          "tata.sudahBerubah", terakhir.getPelaku().getNama(), terakhir.getDibuat());
    }
    int baru = nomor + 1;
    repository.simpan(
        new TataNaskah(instansi.id(), baru, PembacaTata.isi(sah), sebab, jam.sekarang(), pelaku));
    audit.catat(
        "instansi:" + instansi.id(),
        "tata-naskah",
        "instansi",
        instansi.id(),
        pelaku,
        Map.of("nomor", baru, "catatan", sebab));
    return info(instansi);
  }

  /**
   * @param lama 0 for the portal's own
   * @throws TidakDitemukan when there was no such state
   */
  public InfoTata pulihkan(InfoInstansi instansi, int lama, int nomor, Pelaku pelaku) {
    TataSurat dahulu =
        lama == 0
            ? PembacaTata.bawaan(instansi)
            : repository.tata(instansi.id()).stream()
                .filter(t -> t.getNomor() == lama)
                .findFirst()
                .map(t -> PembacaTata.tata(t.getIsi()))
                .orElseThrow(() -> new TidakDitemukan("kesalahan.tidakDitemukan"));
    return simpan(instansi, dahulu, "", nomor, pelaku);
  }

  /** Keeps a picture for the letterhead. */
  public UUID logo(UUID instansiId, String nama, byte[] isi, Pelaku pelaku) {
    Gambar gambar = PenyaringGambar.saring(isi);
    return berkas
        .simpan(instansiId, nama == null ? "logo" : nama, gambar.jenis(), gambar.isi(), pelaku)
        .id();
  }

  /**
   * The appearance without blanks at its ends.
   *
   * @throws DataTidakSah with everything that is wrong; also when the picture is not the agency's
   */
  public TataSurat sah(UUID instansiId, TataSurat tata) {
    TataSurat rapi = rapi(tata);
    List<Kekeliruan> keliru = AturanTata.keliru(rapi);
    if (!keliru.isEmpty()) {
      throw new DataTidakSah(Pesan.dari("tata.belumSah"), keliru);
    }
    if (rapi.logoId() != null && !milik(instansiId, berkas.info(rapi.logoId()))) {
      throw new TidakDitemukan("kesalahan.tidakDitemukan");
    }
    return rapi;
  }

  private static boolean milik(UUID instansiId, InfoBerkas b) {
    return b.instansiId().equals(instansiId) && b.jenisKonten().startsWith("image/");
  }

  private static TataSurat rapi(TataSurat t) {
    return new TataSurat(
        teks(t.kopAtas()),
        teks(t.kopUtama()),
        teks(t.alamat()),
        teks(t.telepon()),
        teks(t.situs()),
        t.logoId(),
        t.huruf(),
        t.hurufArahan(),
        t.ukuran(),
        t.kertas(),
        t.tepiAtas(),
        t.tepiKanan(),
        t.tepiBawah(),
        t.tepiKiri(),
        t.kaki() == null ? "" : t.kaki().strip(),
        t.tabelParaf(),
        t.letakNomor());
  }

  private static String teks(String teks) {
    return teks == null ? "" : teks.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private static VersiTata versi(TataNaskah t) {
    return new VersiTata(
        t.getNomor(), t.getDibuat(), t.getPelaku().getNama(), t.getCatatan(), true);
  }
}
