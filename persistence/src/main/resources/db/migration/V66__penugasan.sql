-- Deputies by order: date, scope, extension, end before time; absences; warnings that are given once.
alter table penugasan add column tanggal_surat date;
-- The assignment that this one extends by a new order.
alter table penugasan add column lanjutan_dari uuid unique references penugasan;
-- The last day that the order had named, where it ended on another.
alter table penugasan add column selesai_semula date;
alter table penugasan add column alasan_akhir varchar(300);
-- Withdrawn before it began: kept for history, holds on no day.
alter table penugasan add column dibatalkan timestamptz;
-- Kinds of act that the order names, separated by blanks; null for all.
alter table penugasan add column lingkup_tindakan varchar(200);
-- Types of document that the order leaves out, separated by blanks; null for none.
alter table penugasan add column kecuali_dokumen varchar(200);
alter table penugasan add constraint penugasan_lingkup_pengganti check (
  jenis <> 'DEFINITIF'
  or (lanjutan_dari is null and lingkup_tindakan is null and kecuali_dokumen is null));

alter table penugasan drop constraint penugasan_tidak_bertumpuk;
alter table penugasan add constraint penugasan_tidak_bertumpuk exclude using gist (
  jabatan_id with =,
  (case when jenis = 'DEFINITIF' then 'definitif' else 'pengganti' end) with =,
  daterange(mulai, selesai, '[]') with &&) where (dibatalkan is null);

create table ketidakhadiran (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  pegawai_id uuid not null references pegawai,
  jenis varchar(20) not null check (jenis in ('CUTI', 'SAKIT', 'DINAS_LUAR', 'PENDIDIKAN')),
  mulai date not null,
  selesai date not null check (selesai >= mulai),
  keterangan varchar(300),
  dicatat timestamptz not null,
  dicabut timestamptz,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  constraint ketidakhadiran_tidak_bertumpuk exclude using gist (
    pegawai_id with =, daterange(mulai, selesai, '[]') with &&) where (dicabut is null)
);
create index ketidakhadiran_menurut_pegawai on ketidakhadiran (pegawai_id, mulai);

create table peringatan_penugasan (
  penugasan_id uuid not null references penugasan,
  jenis varchar(20) not null
    check (jenis in ('AKAN_BERAKHIR', 'TIGA_BULAN', 'ENAM_BULAN', 'KOSONG')),
  waktu timestamptz not null,
  primary key (penugasan_id, jenis)
);
