package id.runut.paraf.control;

import id.runut.naskah.boundary.BarisParaf;
import id.runut.naskah.boundary.PenyediaParaf;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.NaskahRepository;
import id.runut.organisasi.entity.Jabatan;
import id.runut.organisasi.entity.OrganisasiRepository;
import id.runut.paraf.entity.Paraf;
import id.runut.paraf.entity.ParafRepository;
import id.runut.sop.boundary.DefinisiSop;
import id.runut.sop.boundary.LangkahSop;
import id.runut.sop.boundary.MesinProses;
import id.runut.sop.boundary.PeranSop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of initials of a letter, given and missing. */
@ApplicationScoped
public class TabelParaf implements PenyediaParaf {

  @Inject ParafRepository repository;
  @Inject NaskahRepository naskah;
  @Inject OrganisasiRepository organisasi;
  @Inject MesinProses mesin;

  @Override
  public List<BarisParaf> baris(UUID naskahId, String sidik) {
    Naskah n = naskah.naskah(naskahId).orElseThrow();
    DefinisiSop sop = mesin.definisi(n.getProsesId());
    Map<Integer, Paraf> diberikan = berlaku(naskahId, sidik);
    return AturanParaf.wajibUntukEdisi(sop, n.getDokumen(), n.getEdisi()).stream()
        .map(l -> baris(n, sop, l, diberikan.get(l.nomor())))
        .toList();
  }

  /** The initials that hold for a version, by the number of their step. */
  Map<Integer, Paraf> berlaku(UUID naskahId, String sidik) {
    return repository.berlaku(naskahId).stream()
        .filter(p -> p.berlakuUntuk(sidik))
        .collect(Collectors.toMap(Paraf::getLangkah, Function.identity()));
  }

  private BarisParaf baris(Naskah n, DefinisiSop sop, LangkahSop l, Paraf p) {
    return p == null
        ? new BarisParaf(l.nomor(), jabatan(n, sop.peran(l.peran())), null, null)
        : new BarisParaf(
            l.nomor(), p.getJabatanSingkat(), p.getPelaku().getNama(), p.getDiberikan());
  }

  /** The post that is to give it, or the column's name where several could. */
  private String jabatan(Naskah n, PeranSop peran) {
    List<Jabatan> jabatan = organisasi.jabatanMenurutPeran(n.getInstansiId(), peran.peranPortal());
    return jabatan.size() == 1 ? jabatan.get(0).getNamaSingkat() : peran.label();
  }
}
