-- Level 3: orders (disposisi) and the usual instructions.
create table instruksi_baku (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  -- Null: for every agency.
  instansi_id uuid references instansi,
  urut integer not null,
  teks varchar(150) not null check (teks !~ '[\r\n]')
);
create index instruksi_baku_menurut_instansi on instruksi_baku (instansi_id, urut);

insert into instruksi_baku (urut, teks) values
  (1, 'Tindak lanjuti sesuai ketentuan'),
  (2, 'Proses lebih lanjut'),
  (3, 'Siapkan konsep surat'),
  (4, 'Koordinasikan dan konfirmasikan'),
  (5, 'Berikan tanggapan dan saran'),
  (6, 'Pelajari dan laporkan hasilnya'),
  (7, 'Kumpulkan dan himpun datanya'),
  (8, 'Sampaikan kepada pihak terkait'),
  (9, 'Selesaikan sesuai tenggat'),
  (10, 'Arsipkan');

create table disposisi (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  proses_id uuid not null,
  tugas_id uuid not null,
  judul_proses varchar(300) not null,
  langkah integer not null,
  langkah_tujuan integer,
  -- The order in whose carrying out this one was given.
  induk_id uuid references disposisi,
  instruksi text not null,
  catatan varchar(2000),
  sifat varchar(20) not null check (sifat in ('BIASA', 'SEGERA', 'SANGAT_SEGERA', 'RAHASIA')),
  tenggat timestamptz,
  diberikan timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  -- A task gives one order; a return opens a new task.
  unique (tugas_id)
);
create index disposisi_menurut_proses on disposisi (proses_id, diberikan);

create table penerima_disposisi (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  disposisi_id uuid not null references disposisi,
  jabatan_id uuid not null references jabatan,
  jabatan varchar(260) not null,
  dibaca timestamptz,
  dibaca_oleh varchar(200),
  unique (disposisi_id, jabatan_id)
);

-- An order is never changed or withdrawn; only its reading is noted, in the table of addressees.
create trigger disposisi_tidak_berubah before update or delete on disposisi
  for each statement execute function tolak_perubahan();
