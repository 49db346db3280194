package id.runut.tandatangan.control;

import id.runut.berkas.entity.Berkas;
import id.runut.berkas.entity.BerkasRepository;
import id.runut.organisasi.entity.Instansi;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.tandatangan.boundary.HasilPeriksa;
import id.runut.tandatangan.boundary.HasilPeriksa.JawabanSyarat;
import id.runut.tandatangan.boundary.HasilPeriksa.Keadaan;
import id.runut.tandatangan.boundary.HasilPeriksa.NaskahPublik;
import id.runut.tandatangan.boundary.HasilPeriksa.Penanda;
import id.runut.tandatangan.boundary.SyaratKeaslian;
import id.runut.tandatangan.entity.DokumenBerkode;
import id.runut.tandatangan.entity.JenisPenyedia;
import id.runut.tandatangan.entity.Sertifikat;
import id.runut.tandatangan.entity.SertifikatRepository;
import id.runut.tandatangan.entity.TandaTangan;
import id.runut.tandatangan.entity.TandaTanganRepository;
import id.runut.tandatangan.pdf.PemeriksaHasilLuar;
import id.runut.tandatangan.pdf.PemeriksaPdf;
import id.runut.tandatangan.pdf.PemeriksaPdf.Tercatat;
import id.runut.umum.boundary.TidakDitemukan;
import id.runut.umum.boundary.Unduhan;
import id.runut.umum.control.Sidik;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Answers from the archived bytes, each time anew, whether a paper is genuine. */
@ApplicationScoped
public class PemeriksaArsip {

  @Inject TandaTanganRepository repository;
  @Inject SertifikatRepository sertifikat;
  @Inject OtoritasInstansi otoritas;
  @Inject OrganisasiRepository organisasi;

  /** Read past its service on purpose: that one refuses damaged bytes, here they are an answer. */
  @Inject BerkasRepository berkas;

  /**
   * @param kode ten hexadecimal digits, or whatever was asked
   */
  public HasilPeriksa periksa(String kode) {
    List<TandaTangan> semua = repository.menurutKode(kode);
    if (!semua.isEmpty()) {
      return ditandatangani(semua);
    }
    return repository
        .dokumenMenurutKode(kode)
        .map(this::diterbitkan)
        .orElseGet(
            () ->
                new HasilPeriksa(
                    Keadaan.TIDAK_DIKENAL, KodeVerifikasi.kelompok(kode), null, List.of()));
  }

  /**
   * The archived file.
   *
   * @throws TidakDitemukan when the code is unknown
   */
  public Unduhan naskah(String kode) {
    UUID id =
        repository.menurutKode(kode).stream()
            .reduce((awal, akhir) -> akhir)
            .map(TandaTangan::getBerkasId)
            .or(() -> repository.dokumenMenurutKode(kode).map(DokumenBerkode::getBerkasId))
            .orElseThrow(() -> new TidakDitemukan("tandatangan.kodeTidakDikenal"));
    return Unduhan.pdf(berkas.berkas(id).orElseThrow().getNama(), isi(id));
  }

  private HasilPeriksa ditandatangani(List<TandaTangan> semua) {
    TandaTangan t = semua.get(semua.size() - 1);
    if (t.getPenyedia() != JenisPenyedia.OTORITAS) {
      return dariLuar(semua);
    }
    Sertifikat milik = sertifikat.sertifikat(t.getSertifikatId()).orElseThrow();
    Set<SyaratKeaslian> terpenuhi =
        PemeriksaPdf.terpenuhi(isi(t.getBerkasId()), semua.stream().map(this::tercatat).toList());
    List<JawabanSyarat> jawaban =
        Stream.of(SyaratKeaslian.values())
            .map(s -> new JawabanSyarat(s, terpenuhi.contains(s)))
            .toList();
    return new HasilPeriksa(
        jawaban.stream().allMatch(JawabanSyarat::terpenuhi) ? Keadaan.ASLI : Keadaan.MERAGUKAN,
        KodeVerifikasi.kelompok(t.getKode()),
        publik(semua, milik.getBerlakuSampai()),
        jawaban);
  }

  /**
   * What an outside provider has signed. Whether it certified, and who vouches for it, is its own
   * affair; what is judged is whether it is what was accepted then, to the byte.
   */
  private HasilPeriksa dariLuar(List<TandaTangan> semua) {
    TandaTangan t = semua.get(semua.size() - 1);
    byte[] isi = isi(t.getBerkasId());
    byte[] penanda = t.getSertifikatLuar();
    boolean arsip = Sidik.sha256(isi).equals(t.getSha256());
    boolean utuh =
        PemeriksaHasilLuar.utuh(isi, semua.stream().map(TandaTangan::getSertifikatLuar).toList());
    return new HasilPeriksa(
        arsip && utuh ? Keadaan.ASLI : Keadaan.MERAGUKAN,
        KodeVerifikasi.kelompok(t.getKode()),
        publik(semua, OtoritasInstansi.baca(penanda).getNotAfter().toInstant()),
        List.of(
            new JawabanSyarat(SyaratKeaslian.ARSIP_UTUH, arsip),
            new JawabanSyarat(SyaratKeaslian.TANDA_TANGAN_UTUH, utuh),
            new JawabanSyarat(SyaratKeaslian.RENTANG_TANPA_CELAH, utuh),
            new JawabanSyarat(SyaratKeaslian.PENANDA_TANGAN_SESUAI, utuh)));
  }

  private HasilPeriksa diterbitkan(DokumenBerkode d) {
    boolean utuh = Sidik.sha256(isi(d.getBerkasId())).equals(d.getSha256());
    Instansi instansi = instansi(d.getInstansiId());
    return new HasilPeriksa(
        utuh ? Keadaan.DITERBITKAN : Keadaan.MERAGUKAN,
        KodeVerifikasi.kelompok(d.getKode()),
        new NaskahPublik(
            d.getJenis(),
            d.getHal(),
            d.getNomor(),
            d.getTanggal(),
            instansi.getNama(),
            instansi.getKode(),
            d.getPelaku().getNamaJabatan(),
            d.getPelaku().getNama(),
            d.getWaktu(),
            instansi.getZonaWaktu(),
            null,
            d.getJumlahHalaman(),
            List.of()),
        List.of());
  }

  private Tercatat tercatat(TandaTangan t) {
    Sertifikat milik = sertifikat.sertifikat(t.getSertifikatId()).orElseThrow();
    return new Tercatat(
        t.getSha256(),
        t.getNip(),
        OtoritasInstansi.baca(milik),
        otoritas.sertifikatAkar(milik.getInstansiId()).orElseThrow(),
        t.getWaktu(),
        milik.getDicabut());
  }

  /** The last signer stands for the letter, those before him beside it. */
  private NaskahPublik publik(List<TandaTangan> semua, Instant sertifikatSampai) {
    TandaTangan t = semua.get(semua.size() - 1);
    Instansi instansi = instansi(t.getInstansiId());
    return new NaskahPublik(
        t.getJenis(),
        t.getHal(),
        t.getNomor(),
        t.getTanggal(),
        instansi.getNama(),
        instansi.getKode(),
        t.getPelaku().getNamaJabatan(),
        t.getPelaku().getNama(),
        t.getWaktu(),
        instansi.getZonaWaktu(),
        sertifikatSampai,
        t.getJumlahHalaman(),
        semua.stream()
            .limit(semua.size() - 1L)
            .map(s -> new Penanda(s.getPelaku().getNamaJabatan(), s.getPelaku().getNama()))
            .toList());
  }

  private Instansi instansi(UUID id) {
    return organisasi.instansi(id).orElseThrow();
  }

  private byte[] isi(UUID berkasId) {
    Optional<String> sidik = berkas.berkas(berkasId).map(Berkas::getSha256);
    return sidik.flatMap(berkas::isi).orElseGet(() -> new byte[0]);
  }
}
