-- ADR 0012 in letters: further kinds, one letter per branch, editions after a reopening, tables as an
-- annex, several documents in one act, several signatures on one letter; years as periods of figures.
alter table naskah drop constraint naskah_jenis_check;
alter table naskah add constraint naskah_jenis_check check (jenis in ('SURAT_DINAS', 'NOTA_DINAS',
  'UNDANGAN', 'KEPUTUSAN', 'SURAT_PENGANTAR', 'LAPORAN', 'PERJANJIAN_KINERJA', 'DOKUMEN_KINERJA',
  'DOKUMEN_KERJA', 'REKAPITULASI', 'NOTULA', 'DAFTAR_HADIR'));
-- The branch of a fan-out that the letter was made in; null outside.
alter table naskah add column cabang uuid references jabatan;
-- A signed letter is final: what a reopening changes is the next edition, a row of its own.
alter table naskah add column edisi integer not null default 1 check (edisi > 0);
alter table naskah drop constraint naskah_proses_id_dokumen_key;
alter table naskah add constraint naskah_satu
  unique nulls not distinct (proses_id, dokumen, cabang, edisi);
alter table naskah drop constraint naskah_status_check;
alter table naskah add constraint naskah_status_check
  check (status in ('KONSEP', 'DIPERIKSA', 'DITANDATANGANI', 'TERBIT'));
-- What the first of several signatures fixes is there before the last of them.
alter table naskah drop constraint naskah_check;
alter table naskah add constraint naskah_check
  check ((status in ('DITANDATANGANI', 'TERBIT')) = (nomor is not null and tanggal is not null
    and kode is not null and berkas_id is not null and jumlah_halaman is not null
    and langkah_terbit is not null));

-- Tables of the annex; parted by control characters that no text contains.
alter table konsep_naskah add column tabel text not null default '';
alter table versi_naskah add column tabel text not null default '';

-- An act may cover several documents: it initials and signs each of them.
alter table paraf drop constraint paraf_tugas_id_key;
alter table paraf add constraint paraf_sekali unique (tugas_id, naskah_id);
alter table tanda_tangan drop constraint tanda_tangan_tugas_id_key;
alter table tanda_tangan drop constraint tanda_tangan_naskah_id_key;
alter table tanda_tangan drop constraint tanda_tangan_kode_key;
-- 1 for the first signature of a letter; all of them bear the letter's code.
alter table tanda_tangan add column urut integer not null default 1 check (urut > 0);
alter table tanda_tangan add constraint tanda_tangan_sekali unique (tugas_id, naskah_id);
alter table tanda_tangan add constraint tanda_tangan_menurut_kode unique (kode, urut);
alter table tanda_tangan add constraint tanda_tangan_menurut_naskah unique (naskah_id, urut);

-- A quarter, or null for the whole year.
alter table unggahan alter column triwulan drop not null;
alter table rekapitulasi alter column triwulan drop not null;
alter table himpunan alter column triwulan drop not null;
-- What is gathered may be documents without figures.
alter table isi_himpunan alter column rekapitulasi_id drop not null;
