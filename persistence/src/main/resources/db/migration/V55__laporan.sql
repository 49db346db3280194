-- Level 5: recaps over all units, and recaps of all agencies gathered at a receiving one.
create table rekapitulasi (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  proses_id uuid not null,
  tugas_id uuid not null,
  tahun integer not null,
  triwulan integer not null check (triwulan between 1 and 4),
  -- 1 for the first version of the process.
  nomor integer not null check (nomor > 0),
  -- Fingerprint of the figures that are in it.
  sidik varchar(64) not null,
  catatan varchar(2000),
  naskah_id uuid not null,
  versi_naskah_id uuid not null,
  berkas_id uuid not null references berkas,
  dibuat timestamptz not null,
  diajukan timestamptz,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  unique (proses_id, nomor)
);
create index rekapitulasi_menurut_periode on rekapitulasi (tahun, triwulan)
  where diajukan is not null;
-- A step hands on one version.
create unique index rekapitulasi_satu_diajukan on rekapitulasi (tugas_id)
  where diajukan is not null;

create table baris_rekapitulasi (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  rekapitulasi_id uuid not null references rekapitulasi,
  urut integer not null,
  realisasi_id uuid not null references realisasi,
  unique (rekapitulasi_id, urut),
  unique (rekapitulasi_id, realisasi_id)
);
create trigger baris_rekapitulasi_tidak_berubah before update or delete on baris_rekapitulasi
  for each statement execute function tolak_perubahan();

create table himpunan (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  tugas_id uuid not null unique,
  tahun integer not null,
  triwulan integer not null check (triwulan between 1 and 4),
  berkas_id uuid not null references berkas,
  dihimpun timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200)
);

create table isi_himpunan (
  himpunan_id uuid not null references himpunan,
  urut integer not null,
  rekapitulasi_id uuid not null references rekapitulasi,
  distribusi_id uuid not null references distribusi,
  primary key (himpunan_id, urut)
);
create trigger himpunan_tidak_berubah before update or delete on himpunan
  for each statement execute function tolak_perubahan();
create trigger isi_himpunan_tidak_berubah before update or delete on isi_himpunan
  for each statement execute function tolak_perubahan();
