/**
 * End-to-end tests: the assembled server, a real Keycloak, a real PostgreSQL and a real browser.
 *
 * <p>A test takes a {@link id.runut.ujung.Panggung} (the stage) as parameter. The first one to ask
 * starts the whole stack, on free ports and with data of its own; it is stopped when the run ends.
 *
 * <pre>{@code
 * @ExtendWith(TataPanggung.class)
 * class PemberianDisposisiIT {
 *   @Test
 *   void kepalaDinasMemberiDisposisi(Panggung panggung) {
 *     Peramban kepala = panggung.masuk(Akun.KEPALA_DINAS); // logged in, on the desk
 *     kepala.halaman().getByText("Beri disposisi").click();
 *     kepala.potret("02-disposisi"); // target/bukti/02-disposisi-360.png, -1280.png, -gelap.png
 *     Jawaban meja = panggung.rest(Akun.SEKRETARIS).ambil("/meja");
 *     assertEquals(200, meja.kode());
 *   }
 * }
 * }</pre>
 *
 * <p>With {@code -Drunut.panggung=0} (a port offset) the tests use the stack that {@code ./runut
 * run} has started, which saves its start while one writes a test.
 */
package id.runut.ujung;
