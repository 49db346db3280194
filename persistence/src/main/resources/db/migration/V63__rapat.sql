-- Orders outside of the steps: what a meeting has decided is to be done and reported back.
alter table disposisi alter column proses_id drop not null;
alter table disposisi alter column tugas_id drop not null;
alter table disposisi alter column langkah drop not null;
-- What an order of no task comes from, such as a meeting.
alter table disposisi add column asal_jenis varchar(30);
alter table disposisi add column asal_id uuid;
alter table disposisi add constraint disposisi_berasal
  check ((tugas_id is null) = (asal_id is not null) and (asal_id is null) = (asal_jenis is null)
    and (tugas_id is null or (proses_id is not null and langkah is not null)));
create index disposisi_menurut_asal on disposisi (asal_jenis, asal_id) where asal_id is not null;

alter table penerima_disposisi add column terbuka boolean not null default false;
alter table penerima_disposisi add column selesai timestamptz;
alter table penerima_disposisi add column laporan varchar(2000);
alter table penerima_disposisi add column diingatkan timestamptz;
alter table penerima_disposisi add column pelaku_pegawai_id uuid;
alter table penerima_disposisi add column pelaku_nama varchar(200);
alter table penerima_disposisi add column pelaku_jabatan_id uuid;
alter table penerima_disposisi add column pelaku_jabatan varchar(260);
alter table penerima_disposisi add column pelaku_atas_nama varchar(200);
alter table penerima_disposisi add constraint penerima_terbuka_atau_selesai
  check (not (terbuka and selesai is not null) and (selesai is null) = (pelaku_nama is null));
create index penerima_disposisi_terbuka on penerima_disposisi (jabatan_id) where terbuka;

-- A mail may carry one small file, such as a calendar entry.
alter table kotak_keluar add column lampiran_nama varchar(100);
alter table kotak_keluar add column lampiran_jenis varchar(100);
alter table kotak_keluar add column lampiran text;
alter table kotak_keluar add constraint kotak_keluar_lampiran_utuh
  check ((lampiran is null) = (lampiran_nama is null) and (lampiran is null) = (lampiran_jenis is null));

-- Level 5: meetings.
create table rapat (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  proses_id uuid references proses,
  -- The task whose step is this meeting; null for meetings outside of SOPs.
  tugas_id uuid unique references tugas,
  langkah integer,
  dokumen varchar(60),
  wajib_foto boolean not null default false,
  judul varchar(250) not null,
  acara varchar(4000) not null,
  mulai timestamptz,
  selesai timestamptz,
  tempat varchar(250) not null,
  tautan varchar(500) not null,
  penyelenggara_id uuid not null references jabatan,
  pimpinan_id uuid not null references jabatan,
  notulis_id uuid not null references jabatan,
  status varchar(20) not null check (status in ('RANCANGAN', 'DIUNDANG', 'SELESAI', 'BATAL')),
  -- How often it was invited to: the sequence of its calendar entry.
  undangan integer not null default 0,
  -- Names the meeting in the address of its attendance; what changes with time is made with the key.
  kode varchar(8) not null unique,
  kunci_hadir varchar(64) not null,
  naskah_undangan_id uuid,
  diingatkan timestamptz,
  ditutup timestamptz,
  alasan_batal varchar(500),
  dibuat timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  check ((tugas_id is null) = (proses_id is null) and (tugas_id is null) = (langkah is null)),
  check (selesai > mulai),
  check (status in ('RANCANGAN', 'BATAL') or (mulai is not null and selesai is not null)),
  check ((status = 'SELESAI') = (ditutup is not null))
);
create index rapat_menurut_instansi on rapat (instansi_id, mulai);
create index rapat_belum_diingatkan on rapat (mulai)
  where status = 'DIUNDANG' and diingatkan is null;
create index rapat_menurut_proses on rapat (proses_id) where proses_id is not null;
create index rapat_menurut_undangan on rapat (naskah_undangan_id)
  where naskah_undangan_id is not null;

-- Who is invited, and who came: posts of the agency, and guests by their names.
create table peserta_rapat (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  rapat_id uuid not null references rapat,
  jabatan_id uuid references jabatan,
  nama varchar(200) not null,
  jabatan varchar(260) not null,
  instansi varchar(250) not null,
  diundang boolean not null,
  urut integer not null,
  hadir timestamptz,
  cara varchar(10) check (cara in ('KODE', 'DAFTAR', 'TAMU')),
  hadir_pegawai_id uuid references pegawai,
  hadir_nama varchar(200),
  hadir_nip varchar(18),
  hadir_jabatan varchar(260),
  dicatat_oleh varchar(200),
  check (jabatan_id is not null or nama <> ''),
  check ((hadir is null) = (cara is null) and (hadir is null) = (hadir_nama is null)),
  unique (rapat_id, jabatan_id),
  unique (rapat_id, hadir_pegawai_id)
);
create index peserta_menurut_jabatan on peserta_rapat (jabatan_id, rapat_id);
create unique index peserta_tamu_sekali on peserta_rapat (rapat_id, lower(nama), lower(instansi))
  where jabatan_id is null;

-- Minutes in parts, each with a counter of its own: two who write different parts do not meet.
create table bagian_notula (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  rapat_id uuid not null references rapat,
  bagian varchar(20) not null
    check (bagian in ('PEMBUKAAN', 'PEMBAHASAN', 'KESIMPULAN', 'PENUTUP')),
  isi text not null,
  disimpan timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  unique (rapat_id, bagian)
);

-- The approval of chair and keeper of the minutes, bound to exactly what they said.
create table pengesahan_notula (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  rapat_id uuid not null references rapat,
  sebagai varchar(10) not null check (sebagai in ('PIMPINAN', 'NOTULIS')),
  sidik varchar(64) not null,
  waktu timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  unique (rapat_id, sebagai, sidik)
);
create trigger pengesahan_notula_hanya_bertambah
  before update or delete or truncate on pengesahan_notula
  for each statement execute function tolak_perubahan();

create table keputusan_rapat (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  rapat_id uuid not null references rapat,
  urut integer not null,
  isi varchar(1000) not null,
  -- Who is to carry it out; null for what is only agreed.
  jabatan_id uuid references jabatan,
  jabatan varchar(260) not null,
  tenggat date,
  disposisi_id uuid references disposisi,
  check (jabatan_id is not null or (tenggat is null and disposisi_id is null)),
  unique (rapat_id, urut)
);

create table foto_rapat (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  rapat_id uuid not null references rapat,
  berkas_id uuid not null references berkas,
  keterangan varchar(200) not null,
  lebar integer not null,
  tinggi integer not null,
  diunggah timestamptz not null,
  dihapus timestamptz,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200)
);
create index foto_menurut_rapat on foto_rapat (rapat_id);

create table dokumen_rapat (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  rapat_id uuid not null references rapat,
  jenis varchar(20) not null check (jenis in ('NOTULA', 'DAFTAR_HADIR', 'DOKUMENTASI')),
  berkas_id uuid not null references berkas,
  kode varchar(10) not null,
  dibuat timestamptz not null,
  unique (rapat_id, jenis)
);
