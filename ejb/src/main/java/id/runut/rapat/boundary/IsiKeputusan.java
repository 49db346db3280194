package id.runut.rapat.boundary;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a meeting decides.
 *
 * @param jabatan post that is to carry it out; null for what is only agreed
 * @param tenggat until when; null for no deadline
 */
public record IsiKeputusan(String isi, UUID jabatan, LocalDate tenggat) {}
