create table paraf (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  naskah_id uuid not null references naskah,
  nomor_versi integer not null,
  sidik varchar(64) not null,
  tugas_id uuid not null unique,
  langkah integer not null,
  jabatan_singkat varchar(110) not null,
  diberikan timestamptz not null,
  gugur timestamptz,
  sebab_gugur varchar(20) check (sebab_gugur in ('DIKEMBALIKAN', 'VERSI_BARU')),
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  check ((gugur is null) = (sebab_gugur is null)),
  foreign key (naskah_id, nomor_versi) references versi_naskah (naskah_id, nomor)
);
-- A step initials a letter once; only an initial that has ended makes room for the next.
create unique index paraf_berlaku on paraf (naskah_id, langkah) where gugur is null;
create index paraf_menurut_naskah on paraf (naskah_id, diberikan);
