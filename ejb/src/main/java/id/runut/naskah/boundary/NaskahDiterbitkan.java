package id.runut.naskah.boundary;

import id.runut.sop.boundary.KonteksTugas;
import java.util.UUID;

/**
 * A letter has become final: signed by all its signers, or issued. Fired inside the transaction of
 * the act, before its step is completed.
 *
 * @param konteks the task whose act it was
 * @param dokumen key of the SOP's document
 */
public record NaskahDiterbitkan(KonteksTugas konteks, UUID naskahId, String dokumen) {}
