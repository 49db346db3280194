-- The SOP designer: what is known of the approval of a version that an agency has made itself; null
-- for those that came with the portal.
alter table versi_sop
  add column disahkan_nomor varchar(150),
  add column disahkan_oleh varchar(200),
  add column disahkan_tanggal date,
  add column pelaku_pegawai_id uuid,
  add column pelaku_nama varchar(200),
  add column pelaku_jabatan_id uuid,
  add column pelaku_jabatan varchar(260),
  add column pelaku_atas_nama varchar(200);
alter table versi_sop add constraint versi_sop_disahkan check (pelaku_nama is null
  or (disahkan_nomor ~ '\S' and disahkan_oleh ~ '\S' and disahkan_tanggal is not null));

-- A definition in the making. It may be broken in every way but one: it can be read.
create table rancangan_sop (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  kode varchar(100) not null,
  nama varchar(250) not null,
  -- The version that it was copied from; null for what was begun anew.
  dasar_id uuid references versi_sop,
  isi text not null,
  status varchar(20) not null check (status in ('DISUSUN', 'DITERBITKAN', 'DIBUANG')),
  terbit_id uuid references versi_sop,
  diubah timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  check ((status = 'DITERBITKAN') = (terbit_id is not null))
);
create index rancangan_sop_disusun on rancangan_sop (instansi_id, diubah desc)
  where status = 'DISUSUN';

-- A running process that was moved by hand to another version of its SOP: not a decision, and so no
-- line of the process's fold, but kept like one.
create table pemindahan_proses (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  proses_id uuid not null references proses,
  dari_id uuid not null references versi_sop,
  ke_id uuid not null references versi_sop check (ke_id <> dari_id),
  waktu timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200)
);
create index pemindahan_proses_menurut_proses on pemindahan_proses (proses_id, waktu);
create trigger pemindahan_proses_hanya_bertambah before update or delete or truncate
  on pemindahan_proses for each statement execute function tolak_perubahan();
create index proses_berjalan_menurut_sop on proses (sop_id) where status = 'BERJALAN';
