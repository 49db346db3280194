package id.runut.naskah.docx;

import id.runut.naskah.boundary.KonsepNaskah;
import id.runut.naskah.boundary.PenandaTangan;
import id.runut.naskah.entity.JenisNaskah;
import id.runut.organisasi.boundary.InfoInstansi;
import java.util.List;

/**
 * What a version of a letter consists of besides its body.
 *
 * @param versi its number
 * @param tahun that the number of the letter will bear
 */
public record BahanDocx(
    InfoInstansi instansi,
    JenisNaskah jenis,
    KonsepNaskah konsep,
    int versi,
    int tahun,
    List<PenandaTangan> penanda,
    boolean mendatar) {}
