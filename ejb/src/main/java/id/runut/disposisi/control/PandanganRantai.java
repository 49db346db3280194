package id.runut.disposisi.control;

import id.runut.disposisi.entity.Disposisi;
import id.runut.disposisi.entity.PenerimaDisposisi;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody sees of the orders about one letter. Whoever gave an order, and everybody above
 * him, sees what it says and what became of it. Whoever received one sees what it says to whom, and
 * by whose hands it came to him; not what others were told or reported, unless his agency has
 * settled that those who received one order see each other.
 */
final class PandanganRantai {

  private final Map<UUID, Disposisi> semua = new HashMap<>();
  private final Set<UUID> jabatan;
  private final boolean melihatSemua;
  private final boolean salingLihat;

  /**
   * @param jabatan the posts of whoever looks
   * @param melihatSemua whether he sees everything all the same, as the registrar does
   */
  PandanganRantai(
      List<Disposisi> semua, Collection<UUID> jabatan, boolean melihatSemua, boolean salingLihat) {
    semua.forEach(d -> this.semua.put(d.getId(), d));
    this.jabatan = Set.copyOf(jabatan);
    this.melihatSemua = melihatSemua;
    this.salingLihat = salingLihat;
  }

  /** Whether he is named in any order that was not taken back. */
  boolean adaBagian() {
    return semua.values().stream().anyMatch(d -> milik(d) || diterima(d));
  }

  /** Whether he sees what the order says. */
  boolean penuh(Disposisi d) {
    return diAtas(d) || diterima(d) || salingLihat && diterimaDiAtas(d);
  }

  /** Whether the order led to one of his. */
  boolean jalur(Disposisi d) {
    return semua.values().stream().anyMatch(lain -> diterima(lain) && menurunkan(d, lain));
  }

  /** Whether he sees that the order went to this addressee. */
  boolean tampak(PenerimaDisposisi p) {
    Disposisi d = p.getDisposisi();
    if (p.getDitarik() != null) {
      return diAtas(d);
    }
    return penuh(d)
        || semua.values().stream()
            .filter(lain -> diterima(lain) || penuh(lain))
            .anyMatch(lain -> melalui(p, lain));
  }

  /** Whether he sees how far this addressee is. */
  boolean rinci(PenerimaDisposisi p) {
    Disposisi d = p.getDisposisi();
    return diAtas(d) || milik(p) || salingLihat && penuh(d);
  }

  /** Whether the addressee is one of his posts. */
  boolean milik(PenerimaDisposisi p) {
    return p.getDitarik() == null && jabatan.contains(p.getJabatanId());
  }

  /** Whether one of his posts gave the order. */
  boolean milik(Disposisi d) {
    return jabatan.contains(d.getPelaku().getJabatanId());
  }

  private boolean diAtas(Disposisi d) {
    boolean pemberi = false;
    for (Disposisi a = d; a != null && !pemberi; a = induk(a)) {
      pemberi = milik(a);
    }
    return melihatSemua || pemberi;
  }

  private boolean diterima(Disposisi d) {
    return d.getPenerima().stream().anyMatch(this::milik);
  }

  private boolean diterimaDiAtas(Disposisi d) {
    for (Disposisi a = induk(d); a != null; a = induk(a)) {
      if (diterima(a)) {
        return true;
      }
    }
    return false;
  }

  private boolean menurunkan(Disposisi atas, Disposisi bawah) {
    for (Disposisi a = induk(bawah); a != null; a = induk(a)) {
      if (a.equals(atas)) {
        return true;
      }
    }
    return false;
  }

  private boolean melalui(PenerimaDisposisi p, Disposisi bawah) {
    for (Disposisi a = bawah; a != null; a = induk(a)) {
      if (p.equals(a.getIndukPenerima())) {
        return true;
      }
    }
    return false;
  }

  private Disposisi induk(Disposisi d) {
    return d.getIndukId() == null ? null : semua.get(d.getIndukId());
  }
}
