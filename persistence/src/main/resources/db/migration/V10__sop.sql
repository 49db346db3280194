-- Level 2: SOP definitions, running processes, tasks, history, working time.
create table sop (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  kode varchar(100) not null,
  nama varchar(250) not null,
  unique (instansi_id, kode)
);

-- Promise 1: a published definition is immutable, a process pins its version.
create table versi_sop (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  sop_id uuid not null references sop,
  nomor integer not null check (nomor > 0),
  isi text not null,
  sidik varchar(64) not null check (sidik = encode(sha256(convert_to(isi, 'UTF8')), 'hex')),
  diterbitkan timestamptz not null,
  unique (sop_id, nomor),
  unique (id, sop_id)
);
create trigger versi_sop_tidak_berubah before update or delete or truncate on versi_sop
  for each statement execute function tolak_perubahan();

create table proses (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  sop_id uuid not null references sop,
  versi_sop_id uuid not null,
  judul varchar(300) not null,
  tahun integer not null,
  triwulan integer not null check (triwulan between 1 and 4),
  status varchar(20) not null check (status in ('BERJALAN', 'SELESAI', 'DIBATALKAN')),
  dimulai timestamptz not null,
  selesai timestamptz,
  foreign key (versi_sop_id, sop_id) references versi_sop (id, sop_id),
  check ((status = 'BERJALAN') = (selesai is null))
);
create unique index proses_satu_berjalan on proses (instansi_id, sop_id, tahun, triwulan)
  where status = 'BERJALAN';
create index proses_menurut_instansi on proses (instansi_id, dimulai desc);

-- Which post carries out a role that several posts fill.
create table proses_peran (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  proses_id uuid not null references proses,
  peran varchar(60) not null,
  jabatan_id uuid not null references jabatan,
  unique (proses_id, peran)
);

-- Promise 2: the worklist is this table and nothing else.
create table tugas (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  proses_id uuid not null references proses,
  langkah integer not null check (langkah > 0),
  putaran integer not null check (putaran > 0),
  jenis varchar(30) not null,
  jabatan_id uuid not null references jabatan,
  unit_id uuid not null references unit_kerja,
  status varchar(20) not null check (status in ('TERBUKA', 'SELESAI', 'DIKEMBALIKAN', 'BATAL')),
  dari varchar(260),
  alasan_kembali varchar(2000),
  dibuka timestamptz not null,
  dilihat timestamptz,
  tenggat timestamptz not null,
  diingatkan timestamptz,
  selesai timestamptz,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200),
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260),
  pelaku_atas_nama varchar(200),
  -- Promise 4: a fan-out opens one task per post, once.
  unique (proses_id, langkah, putaran, jabatan_id),
  check ((status = 'TERBUKA') = (selesai is null)),
  -- Promise 7: no decision without somebody who made it.
  check (status = 'TERBUKA' or (pelaku_nama is not null and pelaku_jabatan is not null))
);
create index tugas_meja on tugas (jabatan_id, tenggat, id) where status = 'TERBUKA';
create index tugas_terbuka on tugas (proses_id, langkah, putaran) where status = 'TERBUKA';
create index tugas_menurut_jabatan on tugas (jabatan_id, proses_id);
create index tugas_belum_diingatkan on tugas (tenggat)
  where status = 'TERBUKA' and diingatkan is null;

-- Promise 3: what is decided stays decided.
create function tolak_putusan_kedua() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.selesai is not null then
    raise exception '% % is closed or not to be removed', tg_table_name, old.id;
  end if;
  return new;
end $$;
create trigger tugas_satu_putusan before update or delete on tugas
  for each row execute function tolak_putusan_kedua();
create trigger proses_satu_akhir before update or delete on proses
  for each row execute function tolak_putusan_kedua();

create table peristiwa_proses (
  id bigint generated always as identity primary key,
  proses_id uuid not null references proses,
  tugas_id uuid references tugas,
  jenis varchar(20) not null check (jenis in ('mulai', 'selesai', 'kembali', 'batal', 'tamat')),
  langkah integer,
  putaran integer not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  alasan varchar(2000),
  kategori varchar(500),
  dari timestamptz,
  waktu timestamptz not null,
  menit_kerja bigint,
  menit_baku integer,
  check ((jenis in ('mulai', 'tamat')) = (tugas_id is null)),
  check (jenis <> 'kembali' or alasan ~ '\S')
);
-- Promise 3 again: one end per task, one beginning and one end per process.
create unique index peristiwa_satu_per_tugas on peristiwa_proses (tugas_id)
  where tugas_id is not null;
create unique index peristiwa_satu_per_proses on peristiwa_proses (proses_id, jenis)
  where tugas_id is null;
create index peristiwa_menurut_proses on peristiwa_proses (proses_id, id);
create trigger peristiwa_hanya_bertambah before update or delete or truncate on peristiwa_proses
  for each statement execute function tolak_perubahan();

-- Office hours; rows without agency hold for every agency that has none of its own.
create table jam_kerja (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid references instansi,
  hari integer not null check (hari between 1 and 7),
  mulai varchar(5) not null check (mulai ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  istirahat_mulai varchar(5) not null check (istirahat_mulai ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  istirahat_selesai varchar(5) not null check (istirahat_selesai ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  selesai varchar(5) not null check (selesai ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  check (mulai <= istirahat_mulai and istirahat_mulai <= istirahat_selesai and istirahat_selesai <= selesai),
  unique nulls not distinct (instansi_id, hari)
);

-- Rows without agency are national holidays and joint leave.
create table hari_libur (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid references instansi,
  tanggal date not null,
  nama varchar(200) not null,
  unique nulls not distinct (instansi_id, tanggal)
);
create index hari_libur_menurut_tanggal on hari_libur (tanggal);

-- How many working minutes a task may wait; an agency without a row uses one working day.
create table waktu_tunggu (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null unique references instansi,
  menit integer not null check (menit >= 0)
);

insert into jam_kerja (hari, mulai, istirahat_mulai, istirahat_selesai, selesai) values
  (1, '07:30', '12:00', '13:00', '16:00'),
  (2, '07:30', '12:00', '13:00', '16:00'),
  (3, '07:30', '12:00', '13:00', '16:00'),
  (4, '07:30', '12:00', '13:00', '16:00'),
  (5, '07:30', '11:30', '13:00', '16:30');

-- 2026: joint decree of three ministers. 2027: fixed and computable days; days that depend on the
-- sighting of the moon are marked and are to be corrected when the decree is out.
insert into hari_libur (tanggal, nama) values
  ('2026-01-01', 'Tahun Baru 2026'),
  ('2026-01-16', 'Isra Mikraj'),
  ('2026-02-16', 'Cuti bersama Tahun Baru Imlek'),
  ('2026-02-17', 'Tahun Baru Imlek 2577'),
  ('2026-03-18', 'Cuti bersama Nyepi'),
  ('2026-03-19', 'Nyepi, Tahun Baru Saka 1948'),
  ('2026-03-20', 'Cuti bersama Idulfitri'),
  ('2026-03-21', 'Idulfitri 1447 H'),
  ('2026-03-22', 'Idulfitri 1447 H, hari kedua'),
  ('2026-03-23', 'Cuti bersama Idulfitri'),
  ('2026-03-24', 'Cuti bersama Idulfitri'),
  ('2026-04-03', 'Wafat Yesus Kristus'),
  ('2026-04-05', 'Kebangkitan Yesus Kristus'),
  ('2026-05-01', 'Hari Buruh Internasional'),
  ('2026-05-14', 'Kenaikan Yesus Kristus'),
  ('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'),
  ('2026-05-27', 'Iduladha 1447 H'),
  ('2026-05-28', 'Cuti bersama Iduladha'),
  ('2026-05-31', 'Waisak 2570 BE'),
  ('2026-06-01', 'Hari Lahir Pancasila'),
  ('2026-06-16', 'Tahun Baru Islam 1448 H'),
  ('2026-08-17', 'Proklamasi Kemerdekaan'),
  ('2026-08-25', 'Maulid Nabi Muhammad'),
  ('2026-12-24', 'Cuti bersama Natal'),
  ('2026-12-25', 'Natal'),
  ('2027-01-01', 'Tahun Baru 2027'),
  ('2027-01-05', 'Isra Mikraj (perkiraan)'),
  ('2027-02-06', 'Tahun Baru Imlek 2578'),
  ('2027-03-08', 'Nyepi, Tahun Baru Saka 1949'),
  ('2027-03-10', 'Idulfitri 1448 H (perkiraan)'),
  ('2027-03-11', 'Idulfitri 1448 H, hari kedua (perkiraan)'),
  ('2027-03-26', 'Wafat Yesus Kristus'),
  ('2027-03-28', 'Kebangkitan Yesus Kristus'),
  ('2027-05-01', 'Hari Buruh Internasional'),
  ('2027-05-06', 'Kenaikan Yesus Kristus'),
  ('2027-05-17', 'Iduladha 1448 H (perkiraan)'),
  ('2027-05-20', 'Waisak 2571 BE'),
  ('2027-06-01', 'Hari Lahir Pancasila'),
  ('2027-06-06', 'Tahun Baru Islam 1449 H (perkiraan)'),
  ('2027-08-15', 'Maulid Nabi Muhammad (perkiraan)'),
  ('2027-08-17', 'Proklamasi Kemerdekaan'),
  ('2027-12-25', 'Natal');
