package id.runut.naskah.control;

import id.runut.berkas.boundary.BerkasService;
import id.runut.naskah.boundary.TataSurat;
import id.runut.naskah.entity.HurufNaskah;
import id.runut.naskah.entity.IsiTata;
import id.runut.naskah.entity.KertasNaskah;
import id.runut.naskah.entity.LetakNomor;
import id.runut.naskah.entity.TataNaskah;
import id.runut.naskah.entity.TataRepository;
import id.runut.organisasi.boundary.InfoInstansi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Knows how an agency's letters look today. */
@ApplicationScoped
public class PembacaTata {

  /** What the portal ships (DOMAIN 2.8). */
  static final String KAKI =
      "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang"
          + " diterbitkan oleh otoritas sertifikat {{instansi.nama}}.\n"
          + "Keasliannya dapat diperiksa dengan memindai kode QR atau di {{alamatPeriksa}}.";

  private static final Logger LOG = Logger.getLogger(PembacaTata.class.getName());

  @Inject TataRepository repository;
  @Inject BerkasService berkas;

  /** As the agency has set it, otherwise as the portal ships it. */
  public TataSurat berlaku(InfoInstansi instansi) {
    return repository
        .tataBerlaku(instansi.id())
        .map(TataNaskah::getIsi)
        .map(PembacaTata::tata)
        .orElseGet(() -> bawaan(instansi));
  }

  /** The picture of the letterhead as a {@code data:} address; empty for the neutral emblem. */
  public String logo(UUID logoId) {
    if (logoId == null) {
      return "";
    }
    try {
      return "data:"
          + berkas.info(logoId).jenisKonten()
          + ";base64,"
          + Base64.getEncoder().encodeToString(berkas.isi(logoId));
    } catch (RuntimeException rusak) {
      // A letter without its emblem can still be signed today; a letter that does not print cannot.
      LOG.log(Level.WARNING, "letterhead picture " + logoId + " cannot be read", rusak);
      return "";
    }
  }

  static TataSurat bawaan(InfoInstansi i) {
    return new TataSurat(
        i.pemerintah(),
        i.nama(),
        i.alamat(),
        i.kontak(),
        "",
        null,
        HurufNaskah.ARIAL,
        HurufNaskah.ARIAL,
        BigDecimal.valueOf(11),
        KertasNaskah.A4,
        20,
        20,
        30,
        25,
        KAKI,
        true,
        LetakNomor.DALAM_KEPALA);
  }

  static TataSurat tata(IsiTata i) {
    return new TataSurat(
        i.getKopAtas(),
        i.getKopUtama(),
        i.getAlamat(),
        i.getTelepon(),
        i.getSitus(),
        i.getLogoId(),
        i.getHuruf(),
        i.getHurufArahan(),
        i.getUkuran(),
        i.getKertas(),
        i.getTepiAtas(),
        i.getTepiKanan(),
        i.getTepiBawah(),
        i.getTepiKiri(),
        i.getKaki(),
        i.isTabelParaf(),
        i.getLetakNomor());
  }

  static IsiTata isi(TataSurat t) {
    return new IsiTata(t.kopAtas(), t.kopUtama(), t.alamat(), t.telepon(), t.situs())
        .berlogo(t.logoId())
        .berhuruf(t.huruf(), t.hurufArahan(), t.ukuran())
        .berkertas(t.kertas(), t.tepiAtas(), t.tepiKanan(), t.tepiBawah(), t.tepiKiri())
        .berkaki(t.kaki(), t.tabelParaf(), t.letakNomor());
  }
}
