package id.runut.rapat.web;

import id.runut.rapat.boundary.DokumenRapatService;
import id.runut.rapat.boundary.InfoFoto;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.primefaces.event.FileUploadEvent;

/** The photographs of a meeting. */
@Named("fotoRapat")
@ViewScoped
public class FotoRapatPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Largest file in bytes, as the service takes it. */
  private static final int BATAS = 10 * 1024 * 1024;

  @Inject RapatPage rapat;
  @Inject DokumenRapatService dokumen;

  private final Map<UUID, String> keterangan = new HashMap<>();
  private transient List<InfoFoto> foto;

  public List<InfoFoto> getFoto() {
    if (foto == null) {
      foto = dokumen.foto(rapat.getId());
      foto.forEach(f -> keterangan.put(f.id(), f.keterangan()));
    }
    return foto;
  }

  public int getBatas() {
    return BATAS;
  }

  public void unggah(FileUploadEvent peristiwa) {
    dokumen.tambahFoto(rapat.getId(), peristiwa.getFile().getContent());
    foto = null;
  }

  public void hapus(UUID id) {
    dokumen.hapusFoto(rapat.getId(), id);
    foto = null;
  }

  /** Keeps what was written under a photograph. */
  public void simpanKeterangan(UUID id) {
    dokumen.keteranganFoto(rapat.getId(), id, keterangan.get(id));
    foto = null;
  }

  /** What photographs show, by their ids. */
  public Map<UUID, String> getKeterangan() {
    return keterangan;
  }
}
