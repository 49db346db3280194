package id.runut.agenda.control;

import id.runut.agenda.boundary.IsiRegistrasi;
import id.runut.agenda.boundary.LembarRegistrasi;
import id.runut.agenda.boundary.LembarRegistrasi.NaskahDicatat;
import id.runut.agenda.entity.AgendaKeluar;
import id.runut.agenda.entity.AgendaRepository;
import id.runut.agenda.entity.PencatatanRepository;
import id.runut.agenda.entity.Registrasi;
import id.runut.naskah.boundary.NaskahBerlaku;
import id.runut.naskah.boundary.NaskahProses;
import id.runut.sop.boundary.KonteksTugas;
import id.runut.sop.control.PenangananTerdaftar;
import id.runut.umum.boundary.DataTidakSah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Enters letters into the book of outgoing letters, as a step of an SOP. */
@ApplicationScoped
public class PencatatRegistrasi {

  private static final int TERPANJANG = 500;

  @Inject AgendaRepository agenda;
  @Inject PencatatanRepository repository;
  @Inject Penomoran penomoran;
  @Inject NaskahProses naskah;
  @Inject PenangananTerdaftar penanganan;

  /** What the task is to enter. */
  public LembarRegistrasi lembar(KonteksTugas konteks) {
    return new LembarRegistrasi(
        konteks.tugasId(),
        semua(konteks).stream().map(this::baris).toList(),
        penanganan.bolehSelesai(konteks));
  }

  /**
   * Enters the letters; those without a number get one.
   *
   * @return facts for history and audit
   */
  public Map<String, ?> catat(KonteksTugas konteks, IsiRegistrasi isi) {
    String ringkas = rapi(isi.isiRingkas());
    String keterangan = rapi(isi.keterangan());
    List<AgendaKeluar> baris =
        semua(konteks).stream()
            .map(
                n -> {
                  AgendaKeluar a = nomor(konteks, n);
                  repository.simpan(
                      new Registrasi(
                          konteks.tugasId(),
                          n.naskahId(),
                          a.getId(),
                          ringkas.isEmpty() ? n.hal() : ringkas,
                          keterangan,
                          penomoran.kini(),
                          konteks.pelaku()));
                  return a;
                })
            .toList();
    return Map.of(
        "nomor", baris.stream().map(AgendaKeluar::getNomor).collect(Collectors.joining("; ")));
  }

  private AgendaKeluar nomor(KonteksTugas konteks, NaskahBerlaku n) {
    return agenda
        .keluarMenurutObjek(n.naskahId())
        .orElseGet(
            () ->
                penomoran.ambil(
                    konteks.instansiId(),
                    n.jenis().name(),
                    n.klasifikasi(),
                    penomoran.hariIni(konteks.instansiId()),
                    n.naskahId(),
                    n.hal(),
                    n.kepada()));
  }

  private NaskahDicatat baris(NaskahBerlaku n) {
    Optional<AgendaKeluar> a = agenda.keluarMenurutObjek(n.naskahId());
    Optional<Registrasi> r = repository.registrasi(n.naskahId());
    return new NaskahDicatat(
        n.naskahId(),
        n.dokumen(),
        n.hal(),
        n.kepada(),
        n.klasifikasi(),
        a.map(AgendaKeluar::getUrut).orElse(null),
        a.map(AgendaKeluar::getNomor).orElse(null),
        a.map(AgendaKeluar::getTanggal).orElse(null),
        r.map(Registrasi::getIsiRingkas).orElse(null),
        r.map(Registrasi::getKeterangan).orElse(null));
  }

  private List<NaskahBerlaku> semua(KonteksTugas konteks) {
    return konteks.langkah().semuaDokumenUntuk(LangkahRegistrasi.REGISTRASI).stream()
        .flatMap(d -> naskah.berlaku(konteks, d).stream())
        .toList();
  }

  private static String rapi(String teks) {
    String rapi = teks == null ? "" : teks.strip();
    if (rapi.length() > TERPANJANG) {
      throw new DataTidakSah("naskah.terlaluPanjang", TERPANJANG);
    }
    return rapi;
  }
}
