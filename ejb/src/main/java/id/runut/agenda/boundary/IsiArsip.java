package id.runut.agenda.boundary;

/**
 * Where documents are filed.
 *
 * @param klasifikasi code of their class, one of {@link LembarArsip#kelas()}
 * @param tempat where they lie, such as "Lemari 2, odner SAKIP 2027"
 */
public record IsiArsip(String klasifikasi, String tempat) {}
