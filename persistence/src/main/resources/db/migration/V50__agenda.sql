-- Level 5: letter numbers, the two books, surat perintah tugas, distribution with receipts.

-- One counter per agency, book and year. Its row is locked from the moment a number is taken until
-- the letter that bears it is committed: that is what leaves neither gap nor double.
create table penghitung_nomor (
  instansi_id uuid not null references instansi,
  buku varchar(10) not null check (buku in ('KELUAR', 'MASUK')),
  tahun integer not null,
  terakhir integer not null,
  primary key (instansi_id, buku, tahun)
);

-- How an agency writes its numbers. Without a row: {klasifikasi}/{urut:4}/{kodeSurat}/{tahun}
create table pola_nomor (
  instansi_id uuid primary key references instansi,
  pola varchar(100) not null
);

create table agenda_keluar (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  tahun integer not null,
  urut integer not null check (urut > 0),
  nomor varchar(150) not null,
  tanggal date not null,
  klasifikasi varchar(30) not null,
  jenis_naskah varchar(60) not null,
  objek_id uuid not null,
  hal varchar(500) not null,
  kepada text not null,
  dicatat timestamptz not null,
  dikirim timestamptz,
  unique (instansi_id, tahun, urut),
  unique (instansi_id, nomor),
  unique (objek_id)
);

create table surat_tugas (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  proses_id uuid not null,
  tugas_id uuid not null,
  disposisi_id uuid not null unique references disposisi,
  langkah integer not null,
  langkah_tujuan integer,
  nomor varchar(150) not null,
  tanggal date not null,
  hal varchar(500) not null,
  berkas_id uuid not null references berkas,
  diterbitkan timestamptz not null
);
create index surat_tugas_menurut_proses on surat_tugas (proses_id, diterbitkan);

create table pengiriman (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  proses_id uuid not null,
  tugas_id uuid not null unique,
  dokumen varchar(60) not null,
  naskah_id uuid not null,
  berkas_id uuid not null references berkas,
  nomor varchar(150) not null,
  tanggal date not null,
  hal varchar(500) not null,
  dikirim timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200)
);
create index pengiriman_menurut_proses on pengiriman (proses_id, dokumen);
create index pengiriman_menurut_naskah on pengiriman (naskah_id);

create table lampiran_pengiriman (
  pengiriman_id uuid not null references pengiriman,
  urut integer not null,
  berkas_id uuid not null references berkas,
  -- The signed letter that the file is; null for other files, such as workbooks.
  naskah_id uuid,
  dokumen varchar(60),
  primary key (pengiriman_id, urut)
);

create table distribusi (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  pengiriman_id uuid not null references pengiriman,
  instansi_id uuid not null references instansi,
  instansi varchar(250) not null,
  jabatan_id uuid not null references jabatan,
  jabatan varchar(260) not null,
  dikirim timestamptz not null,
  dibuka timestamptz,
  dibuka_oleh varchar(200),
  diterima timestamptz,
  penerima_pegawai_id uuid,
  penerima_nama varchar(200),
  penerima_jabatan_id uuid,
  penerima_jabatan varchar(260),
  penerima_atas_nama varchar(200),
  perangkat varchar(100),
  diingatkan date,
  unique (pengiriman_id, jabatan_id)
);
create index distribusi_menurut_jabatan on distribusi (jabatan_id, dikirim desc);

create table agenda_masuk (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  tahun integer not null,
  urut integer not null check (urut > 0),
  masuk timestamptz not null,
  pengirim varchar(250) not null,
  nomor varchar(150) not null,
  tanggal date not null,
  hal varchar(500) not null,
  distribusi_id uuid not null unique references distribusi,
  unique (instansi_id, tahun, urut)
);
