-- Working time: periods with hours of their own, kinds of days, how agencies remind and escalate; and
-- what compliance is summed from.

-- A period with its own week (Ramadan). Rows without agency hold where an agency has none of its own
-- on the day.
create table masa_jam_kerja (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid references instansi,
  nama varchar(200) not null check (nama ~ '\S'),
  mulai date not null,
  selesai date not null check (selesai >= mulai),
  constraint masa_jam_kerja_tidak_bertumpuk exclude using gist (
    (coalesce(instansi_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
    daterange(mulai, selesai, '[]') with &&)
);
alter table jam_kerja add column masa_id uuid references masa_jam_kerja on delete cascade;
alter table jam_kerja drop constraint jam_kerja_instansi_id_hari_key;
alter table jam_kerja add constraint jam_kerja_sekali
  unique nulls not distinct (instansi_id, masa_id, hari);

-- 32.5 hours a week (Perpres 21/2023); the last day is the one before Idulfitri.
insert into masa_jam_kerja (nama, mulai, selesai) values
  ('Ramadan 1447 H', '2026-02-19', '2026-03-20'),
  ('Ramadan 1448 H (perkiraan)', '2027-02-08', '2027-03-09');
insert into jam_kerja (masa_id, hari, mulai, istirahat_mulai, istirahat_selesai, selesai)
select m.id, h.hari, '08:00', h.istirahat_mulai, '12:30', h.selesai
from masa_jam_kerja m cross join (values
  (1, '12:00', '15:00'), (2, '12:00', '15:00'), (3, '12:00', '15:00'), (4, '12:00', '15:00'),
  (5, '11:30', '15:30')) as h (hari, istirahat_mulai, selesai);

-- An agency's row stands in place of the national one of the same day.
alter table hari_libur add column jenis varchar(20) not null default 'LIBUR_NASIONAL'
  check (jenis in ('LIBUR_NASIONAL', 'CUTI_BERSAMA', 'LIBUR_DAERAH', 'HARI_KERJA'));
update hari_libur set jenis = 'CUTI_BERSAMA' where nama like 'Cuti bersama%';
alter table hari_libur add constraint hari_libur_kerja_milik_instansi
  check (jenis <> 'HARI_KERJA' or instansi_id is not null);

-- Working minutes before the deadline at which the holder is reminded, and after it at which his
-- superior is told.
alter table waktu_tunggu add column menit_ingat integer not null default 120 check (menit_ingat >= 0);
alter table waktu_tunggu add column menit_eskalasi integer not null default 450
  check (menit_eskalasi >= 0);

-- When the sweep is to remind and to escalate; null when that is over or not to be.
alter table tugas add column ingatkan_pada timestamptz;
alter table tugas add column eskalasi_pada timestamptz;
-- Tasks that are older than these columns: whoever is late gets a day before his superior is told.
update tugas set eskalasi_pada = greatest(tenggat, now()) + interval '1 day' where status = 'TERBUKA';
create index tugas_akan_diingatkan on tugas (ingatkan_pada)
  where status = 'TERBUKA' and ingatkan_pada is not null;
create index tugas_akan_dieskalasi on tugas (eskalasi_pada)
  where status = 'TERBUKA' and eskalasi_pada is not null;
-- What a unit has before it and behind it, for compliance.
create index tugas_menurut_unit on tugas (unit_id, selesai);

-- Given once, whatever happens to the sweep.
create table peringatan_tugas (
  tugas_id uuid not null references tugas,
  jenis varchar(20) not null check (jenis in ('MENJELANG', 'ESKALASI')),
  jabatan_id uuid not null references jabatan,
  waktu timestamptz not null,
  primary key (tugas_id, jenis)
);

-- Fixed when the task is decided, by the calendar and the allowance of that day. Null in older rows and
-- where the SOP gives no standard time: unknown, not zero.
alter table peristiwa_proses add column menit_menunggu bigint;
alter table peristiwa_proses add column menit_jatah integer;
-- The standard in working minutes; days as the calendar has them from the first look on.
alter table peristiwa_proses add column menit_standar bigint;
