-- Level 4: names that units propose for a team, and the team as it will stand in the annex of the decree.
create table usulan_tim (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  proses_id uuid not null references proses,
  -- The task by which the unit answered.
  tugas_id uuid not null references tugas,
  unit_id uuid not null references unit_kerja,
  jabatan_id uuid not null references jabatan,
  -- Who held the post when it was proposed.
  nama varchar(200) not null,
  nip varchar(18) not null,
  urutan integer not null check (urutan > 0),
  unique (tugas_id, jabatan_id)
);
create index usulan_tim_menurut_proses on usulan_tim (proses_id);

create table susunan_tim (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  proses_id uuid not null references proses,
  -- The SOP's team role.
  peran varchar(60) not null,
  disimpan timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  unique (proses_id, peran)
);

create table anggota_susunan (
  susunan_id uuid not null references susunan_tim,
  urut integer not null,
  jabatan_id uuid not null references jabatan,
  kedudukan varchar(20) not null
    check (kedudukan in ('PENANGGUNG_JAWAB', 'KETUA', 'WAKIL_KETUA', 'SEKRETARIS', 'ANGGOTA')),
  primary key (susunan_id, urut)
);
