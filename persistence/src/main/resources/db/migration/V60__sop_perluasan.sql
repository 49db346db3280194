-- ADR 0012: years and on-demand runs, lanes, parts of a step, several acts, outside events, teams,
-- checklists.
alter table proses alter column triwulan drop not null;
alter table proses add column urutan integer not null default 1 check (urutan > 0);
-- Number of the step that waits for an outside event; null when none does.
alter table proses add column menunggu integer;
drop index proses_satu_berjalan;
create unique index proses_satu_berjalan on proses (instansi_id, sop_id, tahun, triwulan, urutan)
  nulls not distinct where status = 'BERJALAN';

-- The branch of a fan-out is named by the post of its first task; null outside of fan-outs, and in
-- rows of fan-outs that are older than this column (there every task is a branch of its own).
alter table tugas add column cabang uuid references jabatan;
-- False for tasks of others inside a step: they move nothing.
alter table tugas add column utama boolean not null default true;
alter table tugas drop constraint tugas_proses_id_langkah_putaran_jabatan_id_key;
-- Promise 4: one task per post, once, in its branch.
alter table tugas add constraint tugas_sekali
  unique nulls not distinct (proses_id, langkah, putaran, jabatan_id, utama, cabang);

-- An act of a task that did not close it.
create table tindakan_tugas (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  tugas_id uuid not null references tugas,
  tindakan varchar(30) not null,
  waktu timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  unique (tugas_id, tindakan)
);
create trigger tindakan_tugas_hanya_bertambah before update or delete or truncate on tindakan_tugas
  for each statement execute function tolak_perubahan();

-- A step that waits for an outside event; the receiver is known before.
create table penantian (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  proses_id uuid not null references proses,
  langkah integer not null check (langkah > 1),
  jabatan_id uuid not null references jabatan,
  peristiwa varchar(300) not null,
  sejak timestamptz not null,
  tiba timestamptz,
  rujukan varchar(300),
  unique (proses_id, langkah)
);
create index penantian_terbuka on penantian (proses_id) where tiba is null;

create table anggota_tim (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  proses_id uuid not null references proses,
  peran varchar(60) not null,
  jabatan_id uuid not null references jabatan,
  ketua boolean not null,
  urutan integer not null,
  unique (proses_id, peran, jabatan_id)
);
create unique index anggota_tim_satu_ketua on anggota_tim (proses_id, peran) where ketua;

create table butir_periksa (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  tugas_id uuid not null references tugas,
  nomor integer not null check (nomor > 0),
  lengkap boolean not null,
  unique (tugas_id, nomor)
);

alter table peristiwa_proses add column penantian_id uuid references penantian;
alter table peristiwa_proses add column hari_baku integer;
alter table peristiwa_proses drop constraint peristiwa_proses_jenis_check;
alter table peristiwa_proses add constraint peristiwa_proses_jenis_check
  check (jenis in ('mulai', 'selesai', 'kembali', 'batal', 'tamat', 'tunggu', 'tiba'));
alter table peristiwa_proses drop constraint peristiwa_proses_check;
alter table peristiwa_proses add constraint peristiwa_proses_check
  check ((jenis in ('mulai', 'tamat', 'tunggu', 'tiba')) = (tugas_id is null)
    and (jenis in ('tunggu', 'tiba')) = (penantian_id is not null));
drop index peristiwa_satu_per_proses;
create unique index peristiwa_satu_per_proses on peristiwa_proses (proses_id, jenis)
  where tugas_id is null and penantian_id is null;
create unique index peristiwa_satu_per_penantian on peristiwa_proses (penantian_id, jenis)
  where penantian_id is not null;
