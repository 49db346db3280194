package id.runut.naskah.pdf;

import id.runut.berkas.boundary.BerkasService;
import id.runut.berkas.boundary.InfoBerkas;
import id.runut.naskah.entity.GambarNaskah;
import id.runut.naskah.entity.Naskah;
import id.runut.naskah.entity.TataRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the pictures that a body names by their SHA-256 into what is printed. */
@ApplicationScoped
public class PenyisipGambar {

  private static final Pattern SUMBER = Pattern.compile("src=\"/gambar/isi/([0-9a-f]{64})\"");

  @Inject TataRepository repository;
  @Inject BerkasService berkas;

  /** The same markup with the pictures inside; only those of the letter's own agency. */
  String sisipkan(Naskah naskah, String html) {
    return SUMBER
        .matcher(html)
        .replaceAll(
            cocok -> Matcher.quoteReplacement("src=\"" + uri(naskah, cocok.group(1)) + "\""));
  }

  private String uri(Naskah naskah, String sha256) {
    return repository.gambar(sha256).stream()
        .map(GambarNaskah::getBerkasId)
        .map(berkas::info)
        .filter(b -> b.instansiId().equals(naskah.getInstansiId()))
        .findFirst()
        .map(this::uri)
        .orElse("");
  }

  private String uri(InfoBerkas b) {
    return "data:"
        + b.jenisKonten()
        + ";base64,"
        + Base64.getEncoder().encodeToString(berkas.isi(b.id()));
  }
}
