-- Why a running process was moved to another version; null for those moved before it was asked.
alter table pemindahan_proses
  add column alasan varchar(500) check (alasan is null or alasan ~ '\S');

-- What a draft said before each of its last changes, so that they can be taken back one by one.
-- Rows go when their change is taken back, when newer ones push them out, and with the draft.
create table jejak_rancangan (
  id bigint generated always as identity primary key,
  rancangan_id uuid not null references rancangan_sop,
  isi text not null,
  waktu timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200)
);
create index jejak_rancangan_menurut_rancangan on jejak_rancangan (rancangan_id, id desc);
