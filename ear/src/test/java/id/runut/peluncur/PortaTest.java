package id.runut.peluncur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // locks and sockets are held, not used
class PortaTest {

  @Test
  void geserMenggeserSemuaPorta() {
    Porta porta = new Porta(1000);
    assertEquals(9080, porta.halaman());
    assertEquals(10990, porta.kelola());
    assertEquals(9180, porta.keycloak());
    assertEquals(16432, porta.basisData());
  }

  @Test
  void portaYangDipakaiDikenaliBesertaProsesnya() throws IOException {
    int nomor;
    try (ServerSocket pendengar = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nomor = pendengar.getLocalPort();
      assertTrue(Porta.terpakai(nomor));
      assertEquals(
          "java (proses " + ProcessHandle.current().pid() + ")",
          PemakaiPorta.cari(nomor).sebutan());
      assertEquals("", PemakaiPorta.cari(nomor).caraMenghentikan());
    }
    assertFalse(Porta.terpakai(nomor));
  }

  @Test
  void runutLainDikenaliDariFolderDatanya(@TempDir Path data) throws IOException {
    Files.createFile(data.resolve("kunci"));
    for (String argumen :
        List.of("-Djboss.server.base.dir=" + data + "/wildfly", data + "/postgresql")) {
      assertEquals(Optional.of(data.toString()), PemakaiPorta.dataRunut(argumen), argumen);
    }
    assertEquals(Optional.empty(), PemakaiPorta.dataRunut("/var/lib/postgresql"));
    assertEquals(Optional.empty(), PemakaiPorta.dataRunut("-Xmx1g"));
  }

  @Test
  void geserBerikutnyaAdalahYangSemuaPortanyaBebas() throws IOException {
    Porta pertama = new Porta(20_000).bebasBerikutnya(100);
    try (ServerSocket pendengar =
        new ServerSocket(pertama.keycloak(), 1, InetAddress.getLoopbackAddress())) {
      assertTrue(new Porta(20_000).bebasBerikutnya(100).geser() > pertama.geser());
    }
  }

  @Test
  void hanyaBarisPendengarDenganPortaItuYangDiambil() {
    String mendengar =
        "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0"
            + " 4711 1";
    String tersambung = mendengar.replace(" 0A ", " 01 ");
    assertEquals(OptionalLong.of(4711), PemakaiPorta.inode(mendengar, 8080));
    assertEquals(OptionalLong.empty(), PemakaiPorta.inode(mendengar, 8081));
    assertEquals(OptionalLong.empty(), PemakaiPorta.inode(tersambung, 8080));
    assertEquals(OptionalLong.empty(), PemakaiPorta.inode("  sl  local_address rem_address", 8080));
  }
}
