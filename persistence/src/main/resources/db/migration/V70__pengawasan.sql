-- Supervision: processes that were cancelled, reminders that somebody sent by hand.
alter table peristiwa_proses drop constraint peristiwa_proses_jenis_check;
alter table peristiwa_proses add constraint peristiwa_proses_jenis_check
  check (jenis in ('mulai', 'selesai', 'kembali', 'batal', 'tamat', 'tunggu', 'tiba', 'henti'));
alter table peristiwa_proses drop constraint peristiwa_proses_check;
alter table peristiwa_proses add constraint peristiwa_proses_check
  check ((jenis in ('mulai', 'tamat', 'tunggu', 'tiba', 'henti')) = (tugas_id is null)
    and (jenis in ('tunggu', 'tiba')) = (penantian_id is not null));
alter table peristiwa_proses add constraint peristiwa_henti_beralasan
  check (jenis <> 'henti' or alasan ~ '\S');

-- A superior has reminded somebody of an open task: not a decision, and so no line of the fold, but
-- kept like one. Once a day is enough.
create table pengingat_tugas (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  tugas_id uuid not null references tugas,
  proses_id uuid not null references proses,
  tanggal date not null,
  waktu timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  unique (tugas_id, tanggal)
);
create trigger pengingat_tugas_hanya_bertambah before update or delete or truncate
  on pengingat_tugas for each statement execute function tolak_perubahan();

create index proses_berjalan_menurut_instansi on proses (instansi_id, dimulai desc)
  where status = 'BERJALAN';
create index tugas_terbuka_menurut_unit on tugas (unit_id, proses_id) where status = 'TERBUKA';
-- The table of a receiving agency: what reached it, by sender.
create index distribusi_menurut_instansi on distribusi (instansi_id, pengiriman_id);
