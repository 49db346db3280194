-- An open task that its unit's head has given to another post of the unit: not a decision, and so
-- no line of the process's fold, but kept like one.
create table pengalihan_tugas (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  tugas_id uuid not null references tugas,
  proses_id uuid not null references proses,
  dari_jabatan_id uuid not null references jabatan,
  dari varchar(500) not null,
  ke_jabatan_id uuid not null references jabatan check (ke_jabatan_id <> dari_jabatan_id),
  ke varchar(500) not null,
  alasan varchar(500) not null check (alasan ~ '\S'),
  waktu timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200)
);
create index pengalihan_tugas_menurut_proses on pengalihan_tugas (proses_id, waktu);
create trigger pengalihan_tugas_hanya_bertambah before update or delete or truncate
  on pengalihan_tugas for each statement execute function tolak_perubahan();
