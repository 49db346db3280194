-- Level 4: uploaded workbooks, the figures read from them, and their evidence.
create table unggahan (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  proses_id uuid not null,
  tugas_id uuid not null,
  unit_id uuid not null references unit_kerja,
  tahun integer not null,
  triwulan integer not null check (triwulan between 1 and 4),
  -- 1 for the first accepted workbook of the task.
  nomor integer not null,
  berkas_id uuid not null references berkas,
  sha256 varchar(64) not null,
  status varchar(20) not null check (status in ('SIAP', 'DIGANTI', 'DIKIRIM')),
  diunggah timestamptz not null,
  dikirim timestamptz,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  check ((status = 'DIKIRIM') = (dikirim is not null)),
  unique (tugas_id, nomor)
);
-- A task has one workbook in force; earlier ones are kept, superseded.
create unique index unggahan_satu_berlaku on unggahan (tugas_id) where status <> 'DIGANTI';
create index unggahan_terkirim on unggahan (proses_id, unit_id) where status = 'DIKIRIM';
create index unggahan_menurut_unit on unggahan (unit_id, tahun, triwulan) where status = 'DIKIRIM';

create table realisasi (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  unggahan_id uuid not null references unggahan,
  indikator_id uuid not null references indikator,
  urut integer not null,
  -- The indicator and its target as they were, so that the figure reads the same in ten years.
  sasaran varchar(500) not null,
  kode varchar(20) not null,
  nama varchar(300) not null,
  satuan varchar(40) not null,
  arah varchar(20) not null check (arah in ('NAIK', 'TURUN')),
  rumus_turun varchar(20) check (rumus_turun in ('SELISIH', 'BANDING')),
  desimal integer not null,
  target numeric(20, 4),
  nilai numeric(20, 4) not null,
  persen numeric(20, 2),
  predikat varchar(20) check (predikat in ('SANGAT_TINGGI', 'TINGGI', 'SEDANG', 'RENDAH', 'SANGAT_RENDAH')),
  sumber_data varchar(1000) not null,
  pendorong varchar(1000),
  penghambat varchar(1000),
  tindak_lanjut varchar(1000),
  lembar varchar(60) not null,
  sel varchar(20) not null,
  check ((persen is null) = (predikat is null)),
  unique (unggahan_id, indikator_id)
);
create index realisasi_menurut_indikator on realisasi (indikator_id);
create trigger realisasi_tidak_berubah before update or delete on realisasi
  for each statement execute function tolak_perubahan();

create table bukti_dukung (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  proses_id uuid not null,
  tugas_id uuid not null,
  indikator_id uuid not null references indikator,
  berkas_id uuid not null references berkas,
  dibuat timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  -- A file taken back before the data were sent stays stored and is no longer shown.
  dihapus timestamptz
);
create index bukti_dukung_menurut_tugas on bukti_dukung (tugas_id, indikator_id) where dihapus is null;
