package id.runut.perancang.boundary;

import java.time.LocalDate;

/**
 * What a draft is published with.
 *
 * @param versi counter of the state that was seen
 * @param sebutan what the version is called, such as "2026"
 * @param nomor number of the approval
 * @param oleh who has approved it
 * @param tanggal date of the approval
 */
public record TerbitkanSop(
    long versi, String sebutan, String nomor, String oleh, LocalDate tanggal) {}
