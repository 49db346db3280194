-- Kinds of step of eleven SOPs: reported acts, outside letters, registration, copies, filing,
-- hand-over, verification of figures; what a process needs and does not make.

-- Letters and events from outside: they start a process or let it go on.
create table surat_luar (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  proses_id uuid not null references proses,
  -- The step that it opens.
  langkah integer not null check (langkah > 0),
  perihal varchar(300) not null,
  nomor varchar(150) not null,
  tanggal date not null,
  pengirim varchar(250) not null,
  berkas_id uuid references berkas,
  dicatat timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  unique (proses_id, langkah)
);
create trigger surat_luar_hanya_bertambah before update or delete or truncate on surat_luar
  for each statement execute function tolak_perubahan();

-- The book of incoming letters holds them too.
alter table agenda_masuk alter column distribusi_id drop not null;
alter table agenda_masuk add column surat_luar_id uuid unique references surat_luar;
alter table agenda_masuk add column tujuan varchar(260);
alter table agenda_masuk add constraint agenda_masuk_asal
  check ((distribusi_id is null) <> (surat_luar_id is null));

-- An act outside of the portal that is reported.
create table laporan_kegiatan (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  tugas_id uuid not null unique references tugas,
  tanggal date not null,
  tempat varchar(250) not null,
  uraian varchar(4000) not null,
  dilaporkan timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200)
);
create trigger laporan_kegiatan_hanya_bertambah before update or delete or truncate
  on laporan_kegiatan for each statement execute function tolak_perubahan();

create table bukti_kegiatan (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  tugas_id uuid not null references tugas,
  berkas_id uuid not null references berkas,
  dibuat timestamptz not null,
  dihapus timestamptz
);
create index bukti_kegiatan_menurut_tugas on bukti_kegiatan (tugas_id);

-- What a process needs and does not make, as somebody has enclosed it.
create table kelengkapan_proses (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  proses_id uuid not null references proses,
  nama varchar(300) not null,
  berkas_id uuid not null references berkas,
  dilampirkan timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200)
);
create index kelengkapan_menurut_proses on kelengkapan_proses (proses_id, nama);
create trigger kelengkapan_hanya_bertambah before update or delete or truncate
  on kelengkapan_proses for each statement execute function tolak_perubahan();

-- Registration as a step: the line of the book is complete when somebody has entered it.
create table registrasi (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  tugas_id uuid not null references tugas,
  naskah_id uuid not null references naskah,
  agenda_keluar_id uuid not null references agenda_keluar,
  isi_ringkas varchar(500) not null,
  keterangan varchar(500) not null,
  dicatat timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  unique (tugas_id, naskah_id)
);
create trigger registrasi_hanya_bertambah before update or delete or truncate on registrasi
  for each statement execute function tolak_perubahan();

-- Copies of a document, with or without stamp.
create table pencetakan (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  tugas_id uuid not null references tugas,
  naskah_id uuid not null references naskah,
  nomor_versi integer not null,
  eksemplar integer not null check (eksemplar > 0),
  distempel boolean not null,
  untuk varchar(500) not null,
  dicetak timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  unique (tugas_id, naskah_id),
  foreign key (naskah_id, nomor_versi) references versi_naskah (naskah_id, nomor)
);
create trigger pencetakan_hanya_bertambah before update or delete or truncate on pencetakan
  for each statement execute function tolak_perubahan();

-- How long papers of a class are kept (Permendagri 83/2022 and the schedules of retention).
create table jadwal_retensi (
  kode varchar(30) primary key,
  masalah varchar(200) not null,
  aktif integer not null check (aktif >= 0),
  inaktif integer not null check (inaktif >= 0),
  nasib varchar(20) not null check (nasib in ('MUSNAH', 'PERMANEN'))
);
insert into jadwal_retensi (kode, masalah, aktif, inaktif, nasib) values
  ('000.8.6.3', 'Akuntabilitas Kinerja Instansi Pemerintah', 2, 3, 'MUSNAH'),
  ('000.7.2.7', 'Penetapan/Kontrak Kinerja', 3, 4, 'MUSNAH'),
  ('000.7.2.8', 'Laporan berkala', 1, 1, 'MUSNAH'),
  ('000.7.2.10', 'Evaluasi program', 2, 4, 'PERMANEN'),
  ('000.7.2.6', 'Program kerja tahunan', 2, 3, 'MUSNAH'),
  ('000.7.5', 'Pemantauan, evaluasi, pelaporan perencanaan', 1, 1, 'PERMANEN'),
  ('000.1.5', 'Rapat pimpinan dan notula', 2, 4, 'MUSNAH');

create table pengarsipan (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  proses_id uuid not null references proses,
  tugas_id uuid not null references tugas,
  naskah_id uuid not null references naskah,
  berkas_id uuid references berkas,
  hal varchar(500) not null,
  nomor varchar(150),
  klasifikasi varchar(30) not null references jadwal_retensi,
  tempat varchar(250) not null,
  diarsipkan timestamptz not null,
  aktif_sampai date not null,
  inaktif_sampai date not null,
  nasib varchar(20) not null check (nasib in ('MUSNAH', 'PERMANEN')),
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  check (inaktif_sampai >= aktif_sampai),
  unique (tugas_id, naskah_id)
);
create index pengarsipan_menurut_instansi on pengarsipan (instansi_id, diarsipkan desc);
create trigger pengarsipan_hanya_bertambah before update or delete or truncate on pengarsipan
  for each statement execute function tolak_perubahan();

-- Handing over what a branch has made, with the receipt of whoever goes on with it.
create table penyerahan (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  proses_id uuid not null references proses,
  tugas_id uuid not null unique references tugas,
  -- The step that receives it; null after the last.
  langkah_tujuan integer,
  apa varchar(300) not null,
  catatan varchar(1000) not null,
  diserahkan timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  diterima timestamptz,
  penerima_pegawai_id uuid,
  penerima_nama varchar(200),
  penerima_jabatan_id uuid,
  penerima_jabatan varchar(260),
  penerima_atas_nama varchar(200)
);
create index penyerahan_menurut_proses on penyerahan (proses_id, langkah_tujuan);

-- What the verifier says to the figures of a unit.
create table verifikasi_unggahan (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  tugas_id uuid not null references tugas,
  unggahan_id uuid not null references unggahan,
  sesuai boolean not null,
  catatan varchar(1000) not null,
  dinilai timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  unique (tugas_id, unggahan_id)
);
