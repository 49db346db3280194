package id.runut.ujung;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Somebody's turn in a process: a task that waits for him.
 *
 * @param kode of the SOP
 * @param nama login
 * @param rincian the task as the portal tells it to him
 */
record Giliran(String kode, String nama, JsonNode rincian) {

  /** SOP and step. */
  String letak() {
    return kode + " " + langkah();
  }

  /** Id of the task. */
  String tugas() {
    return rincian.at("/ringkasan/id").asText();
  }

  int langkah() {
    return rincian.at("/ringkasan/langkah").asInt();
  }

  /** The act that is due first. */
  String tindakan() {
    return rincian.at("/tindakan/0").asText();
  }

  /** Whether that act can be done at once. */
  boolean siap() {
    return rincian.at("/bolehSelesai/boleh").asBoolean();
  }

  /** Whether the task can be answered with "Tidak". */
  boolean bolehKembali() {
    return rincian.at("/bolehKembali/boleh").asBoolean();
  }
}
