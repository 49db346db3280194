package id.runut.sop.boundary;

import java.util.List;
import java.util.UUID;

/**
 * Tells which finished files a capability holds for a process. CDI beans; {@code agenda} collects
 * them for the process's list of documents and takes from them what is sent along with a letter.
 * Whoever asks has checked that the caller may see the process.
 */
public interface PenyediaDokumen {

  List<DokumenProses> dokumen(UUID prosesId);
}
