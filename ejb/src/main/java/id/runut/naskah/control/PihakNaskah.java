package id.runut.naskah.control;

import id.runut.naskah.boundary.PenandaTangan;
import id.runut.naskah.entity.BentukPenandatanganan;
import id.runut.naskah.entity.IsiSurat;
import id.runut.naskah.entity.Naskah;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.JenisPenugasan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.organisasi.entity.Pegawai;
import id.runut.organisasi.entity.Penugasan;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PilihanPenerima;
import id.runut.umum.boundary.PeranPortal;
import id.runut.umum.boundary.Putusan;
import id.runut.umum.control.Jam;
import id.runut.umum.control.Penanggalan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who signs a letter and whom it goes to, as the SOP's definition says. */
@ApplicationScoped
public class PihakNaskah {

  /** From this many posts of one kind on, a letter addresses them together. */
  private static final int SEBUT_BERSAMA = 3;

  @Inject MesinProses mesin;
  @Inject OrganisasiRepository organisasi;
  @Inject Jam jam;

  /** The addressees of the document, as a letter names them. */
  public List<String> penerima(UUID instansiId, UUID prosesId, String dokumen) {
    DefinisiSop sop = mesin.definisi(prosesId);
    List<String> hasil = new ArrayList<>();
    for (String peran : AturanPihak.tujuan(sop, dokumen)) {
      List<UUID> jabatan =
          mesin.pemegangPeran(prosesId, peran).stream().map(PilihanPenerima::jabatanId).toList();
      hasil.addAll(
          jabatan.isEmpty()
              ? List.of(sop.peran(peran).label())
              : sebut(organisasi.jabatanMenurutId(jabatan)));
    }
    return hasil;
  }

  /** The officials who would sign the task's document today, see {@link #penanda(Naskah)}. */
  List<PenandaTangan> penanda(KonteksTugas konteks, String dokumen) {
    return penanda(konteks.prosesId(), dokumen, konteks.cabang(), 1);
  }

  /**
   * The officials who would sign the letter today, in their order: the deputy of a signing post
   * where there is one, otherwise its holder. A vacant post shows an empty name. Empty when the SOP
   * lets nobody sign it.
   */
  public List<PenandaTangan> penanda(Naskah n) {
    return penanda(n.getProsesId(), n.getDokumen(), n.getCabang(), n.getEdisi());
  }

  /** The posts that sign the letter, in their order. */
  public List<UUID> jabatanPenanda(Naskah n) {
    return jabatanPenanda(n.getProsesId(), n.getDokumen(), n.getCabang(), n.getEdisi());
  }

  /** Whether the letter may be signed in the form that it names. */
  public Putusan bentukSah(Naskah n, IsiSurat isi) {
    return isi.getBentuk() == BentukPenandatanganan.LANGSUNG
        ? Putusan.ya()
        : AturanPenandatanganan.boleh(
            isi.getBentuk(), isi.getAtasNama(), atasanPenanda(n), jabatanPenanda(n).size());
  }

  /** The lines above the signer's post, see {@link AturanPenandatanganan#kepala}. */
  public List<String> kepalaTanda(Naskah n, IsiSurat isi) {
    return isi.getBentuk() == BentukPenandatanganan.LANGSUNG
        ? List.of()
        : AturanPenandatanganan.kepala(isi.getBentuk(), isi.getAtasNama(), atasanPenanda(n));
  }

  /** Names of the posts above the signer's, the nearest first. */
  public List<String> atasanPenanda(Naskah n) {
    return jabatanPenanda(n).stream()
        .limit(1)
        .flatMap(j -> mesin.atasan(j).stream())
        .flatMap(j -> organisasi.jabatan(j).stream())
        .map(Jabatan::getNama)
        .toList();
  }

  /** The signature block of somebody who holds a post. */
  public static PenandaTangan penandaTangan(Penugasan penugasan) {
    Pegawai pegawai = penugasan.getPegawai();
    return new PenandaTangan(
        PenandaTangan.kepala(penugasan.getJenis().awalan() + penugasan.getJabatan().getNama()),
        pegawai.getNama(),
        pegawai.getPangkat(),
        Penanggalan.nip(pegawai.getNip()));
  }

  private List<PenandaTangan> penanda(UUID prosesId, String dokumen, UUID cabang, int edisi) {
    return jabatanPenanda(prosesId, dokumen, cabang, edisi).stream().map(this::pemegang).toList();
  }

  private List<UUID> jabatanPenanda(UUID prosesId, String dokumen, UUID cabang, int edisi) {
    DefinisiSop sop = mesin.definisi(prosesId);
    LangkahSop langkah = AturanPihak.menandatangani(sop, dokumen, edisi).orElse(null);
    if (langkah == null) {
      return List.of();
    }
    List<UUID> hasil =
        new ArrayList<>(mesin.jabatanLangkah(prosesId, langkah, cabang).stream().limit(1).toList());
    if (AturanPihak.berjenjang(langkah) && !hasil.isEmpty()) {
      hasil.addAll(mesin.atasan(hasil.get(0)));
    }
    return hasil;
  }

  private PenandaTangan pemegang(UUID jabatanId) {
    Jabatan jabatan = organisasi.jabatan(jabatanId).orElseThrow();
    LocalDate hari = LocalDate.ofInstant(jam.sekarang(), jabatan.getInstansi().getZonaWaktu());
    return organisasi.pemegang(List.of(jabatanId), hari).stream()
        .max(Comparator.comparing(p -> p.getJenis() != JenisPenugasan.DEFINITIF))
        .map(PihakNaskah::penandaTangan)
        .orElseGet(() -> new PenandaTangan(PenandaTangan.kepala(jabatan.getNama()), "", null, ""));
  }

  private static List<String> sebut(List<Jabatan> jabatan) {
    Map<String, List<Jabatan>> menurutPeran =
        jabatan.stream()
            .sorted(Comparator.comparing(Jabatan::getKode))
            .collect(
                Collectors.groupingBy(Jabatan::getPeran, LinkedHashMap::new, Collectors.toList()));
    List<String> sebutan = new ArrayList<>();
    menurutPeran.forEach(
        (peran, semua) -> {
          if (peran.equals(PeranPortal.KEPALA_BIDANG) && semua.size() >= SEBUT_BERSAMA) {
            sebutan.add("Para Kepala Bidang");
          } else {
            semua.forEach(j -> sebutan.add(j.getNama()));
          }
        });
    return sebutan;
  }
}
