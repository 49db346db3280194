package id.runut.disposisi.control;

import id.runut.disposisi.boundary.BahanPerintah;
import id.runut.disposisi.boundary.CalonPenerima;
import id.runut.disposisi.entity.DisposisiRepository;
import id.runut.disposisi.entity.SetelanDisposisi;
import id.runut.disposisi.entity.SuratDisposisiRepository;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.umum.control.Jam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what an order of a post may say and to whom it may go: three queries, however many. */
@ApplicationScoped
public class PencariPenerima {

  @Inject OrganisasiRepository organisasi;
  @Inject DisposisiRepository disposisi;
  @Inject SuratDisposisiRepository repository;
  @Inject Jam jam;

  /** What an order of the post may be made of. */
  public BahanPerintah bahan(UUID jabatanId) {
    Jabatan pemberi = organisasi.jabatan(jabatanId).orElseThrow();
    UUID instansiId = pemberi.getInstansi().getId();
    boolean setingkat =
        repository.setelan(instansiId).map(SetelanDisposisi::isSetingkat).orElse(false);
    List<Jabatan> semua = organisasi.jabatanInstansi(instansiId);
    Map<UUID, String> pemegang = pemegang(semua, pemberi);
    List<CalonPenerima> calon =
        semua.stream()
            .flatMap(
                j -> {
                  OptionalInt tingkat = AturanPerintah.tingkat(j, pemberi, setingkat);
                  return tingkat.stream().mapToObj(t -> calon(j, pemegang, t));
                })
            .sorted(Comparator.comparingInt(CalonPenerima::tingkat))
            .toList();
    return new BahanPerintah(calon, disposisi.instruksiBaku(instansiId));
  }

  private Map<UUID, String> pemegang(List<Jabatan> semua, Jabatan pemberi) {
    LocalDate hari = LocalDate.ofInstant(jam.sekarang(), pemberi.getInstansi().getZonaWaktu());
    return organisasi.pemegang(semua.stream().map(Jabatan::getId).toList(), hari).stream()
        .collect(
            Collectors.toMap(
                p -> p.getJabatan().getId(),
                p -> p.getPegawai().getNama(),
                (satu, lain) -> satu + "; " + lain));
  }

  private static CalonPenerima calon(Jabatan j, Map<UUID, String> pemegang, int tingkat) {
    return new CalonPenerima(
        j.getId(), j.getNama(), j.getNamaSingkat(), pemegang.getOrDefault(j.getId(), ""), tingkat);
  }
}
