-- Level 0 and 1: organisation, audit chains, files, notices.
create extension if not exists btree_gist;

create table instansi (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  kode varchar(60) not null unique,
  nama varchar(250) not null,
  singkatan varchar(60) not null,
  pemerintah varchar(250) not null,
  alamat varchar(250) not null,
  kontak varchar(250) not null,
  kota varchar(100) not null,
  zona_waktu varchar(60) not null,
  kode_surat varchar(60) not null
);

create table unit_kerja (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  induk_id uuid references unit_kerja,
  kode varchar(60) not null,
  nama varchar(250) not null,
  jenis varchar(30) not null,
  unique (instansi_id, kode)
);

create table jabatan (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  unit_id uuid not null references unit_kerja,
  atasan_id uuid references jabatan,
  kode varchar(60) not null,
  nama varchar(250) not null,
  nama_singkat varchar(100) not null,
  eselon varchar(10),
  peran varchar(60) not null,
  unique (instansi_id, kode)
);
create index jabatan_menurut_peran on jabatan (instansi_id, peran);

create table pegawai (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  subjek varchar(100) unique,
  nama varchar(200) not null,
  nip varchar(18) not null unique,
  pangkat varchar(60),
  golongan varchar(10),
  surel varchar(200)
);
create index pegawai_menurut_instansi on pegawai (instansi_id, nama);

create table penugasan (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  jabatan_id uuid not null references jabatan,
  pegawai_id uuid not null references pegawai,
  jenis varchar(20) not null check (jenis in ('DEFINITIF', 'PLT', 'PLH', 'PJ')),
  mulai date not null,
  selesai date,
  nomor_surat varchar(100),
  check (selesai is null or selesai >= mulai),
  -- One definitive holder and one deputy per post and day.
  constraint penugasan_tidak_bertumpuk exclude using gist (
    jabatan_id with =,
    (case when jenis = 'DEFINITIF' then 'definitif' else 'pengganti' end) with =,
    daterange(mulai, selesai, '[]') with &&)
);
create index penugasan_menurut_pegawai on penugasan (pegawai_id, mulai);
create index penugasan_menurut_jabatan on penugasan (jabatan_id, mulai);

create table rantai_audit (
  rantai varchar(100) primary key,
  nomor_terakhir bigint not null,
  hash_terakhir varchar(64) not null
);

create table jejak_audit (
  id bigint generated always as identity primary key,
  rantai varchar(100) not null references rantai_audit,
  nomor bigint not null,
  waktu timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  tindakan varchar(60) not null,
  objek varchar(60) not null,
  objek_id uuid,
  rincian text not null,
  permintaan varchar(100),
  hash_sebelum varchar(64) not null,
  hash varchar(64) not null,
  unique (rantai, nomor)
);
create index jejak_audit_menurut_objek on jejak_audit (objek, objek_id);

create function tolak_perubahan() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only ever added', tg_table_name;
end $$;

create trigger jejak_audit_hanya_bertambah before update or delete or truncate on jejak_audit
  for each statement execute function tolak_perubahan();

create table isi_berkas (
  sha256 varchar(64) primary key check (sha256 = encode(sha256(isi), 'hex')),
  isi bytea not null
);
alter table isi_berkas alter column isi set storage external;
create trigger isi_berkas_tidak_berubah before update on isi_berkas
  for each statement execute function tolak_perubahan();

create table berkas (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  nama varchar(250) not null,
  jenis_konten varchar(150) not null,
  ukuran bigint not null,
  sha256 varchar(64) not null references isi_berkas,
  dibuat timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200)
);
create index berkas_menurut_isi on berkas (sha256);

create table notifikasi (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  jabatan_id uuid not null references jabatan,
  kunci varchar(100) not null,
  argumen text not null,
  tautan varchar(300),
  dibuat timestamptz not null,
  dibaca timestamptz
);
create index notifikasi_menurut_jabatan on notifikasi (jabatan_id, dibuat desc);
create index notifikasi_belum_dibaca on notifikasi (jabatan_id) where dibaca is null;

create table kotak_keluar (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  kunci_unik varchar(200) not null unique,
  jabatan_id uuid not null references jabatan,
  kunci varchar(100) not null,
  argumen text not null,
  tautan varchar(300),
  dibuat timestamptz not null,
  terkirim timestamptz,
  berikutnya timestamptz,
  percobaan integer not null default 0
);
create index kotak_keluar_jatuh_tempo on kotak_keluar (berikutnya) where terkirim is null;
