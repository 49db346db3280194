package id.runut.naskah.boundary;

/**
 * Who signs, as frozen into the letter.
 *
 * @param jabatan the signature block's heading, Plt./Plh. in front ("Plh. KEPALA DINAS")
 * @param nama with titles
 * @param pangkat null for none
 * @param nip as printed, in groups
 */
public record PenandaTangan(String jabatan, String nama, String pangkat, String nip) {}
