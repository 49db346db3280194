-- Kinds, secrecy and forms of signing of letters; pictures in their bodies; how an agency's letters
-- look and what their first drafts say, as settings of the agency.
alter table naskah drop constraint naskah_jenis_check;
alter table naskah add constraint naskah_jenis_check check (jenis in ('SURAT_DINAS', 'NOTA_DINAS',
  'UNDANGAN', 'SURAT_PERINTAH_TUGAS', 'KEPUTUSAN', 'SURAT_PENGANTAR', 'TANDA_TERIMA', 'LAPORAN',
  'PERJANJIAN_KINERJA', 'DOKUMEN_KINERJA', 'DOKUMEN_KERJA', 'REKAPITULASI', 'NOTULA',
  'DAFTAR_HADIR', 'DAFTAR_PERIKSA'));

-- How closely the letter is kept, of its current version or working copy; for lists.
alter table naskah add column keamanan varchar(20) not null default 'BIASA'
  check (keamanan in ('BIASA', 'TERBATAS', 'RAHASIA', 'SANGAT_RAHASIA'));

alter table konsep_naskah add column keamanan varchar(20) not null default 'BIASA'
  check (keamanan in ('BIASA', 'TERBATAS', 'RAHASIA', 'SANGAT_RAHASIA'));
alter table konsep_naskah add column bentuk varchar(20) not null default 'LANGSUNG'
  check (bentuk in ('LANGSUNG', 'ATAS_NAMA', 'UNTUK_BELIAU'));
-- The post in whose name is signed, as it is written; empty where the signer signs for himself.
alter table konsep_naskah add column atas_nama varchar(260) not null default '';
alter table versi_naskah add column keamanan varchar(20) not null default 'BIASA';
alter table versi_naskah add column bentuk varchar(20) not null default 'LANGSUNG';
alter table versi_naskah add column atas_nama varchar(260) not null default '';

-- Pictures that were brought into a letter's body, which names them by their SHA-256.
create table gambar_naskah (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  naskah_id uuid not null references naskah,
  berkas_id uuid not null references berkas,
  sha256 varchar(64) not null,
  dibuat timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  unique (naskah_id, sha256)
);
create index gambar_naskah_menurut_isi on gambar_naskah (sha256);

-- How an agency's letters look: the newest row counts, older ones are kept.
create table tata_naskah (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  nomor integer not null check (nomor > 0),
  kop_atas varchar(200) not null,
  kop_utama varchar(300) not null,
  alamat varchar(300) not null,
  telepon varchar(200) not null,
  situs varchar(200) not null,
  logo_id uuid references berkas,
  huruf varchar(20) not null,
  huruf_arahan varchar(20) not null,
  ukuran numeric(4, 1) not null check (ukuran between 9 and 14),
  kertas varchar(5) not null check (kertas in ('A4', 'F4')),
  tepi_atas integer not null check (tepi_atas between 10 and 50),
  tepi_kanan integer not null check (tepi_kanan between 10 and 50),
  tepi_bawah integer not null check (tepi_bawah between 20 and 50),
  tepi_kiri integer not null check (tepi_kiri between 10 and 50),
  kaki varchar(1000) not null,
  tabel_paraf boolean not null,
  letak_nomor varchar(20) not null check (letak_nomor in ('DALAM_KEPALA', 'DI_BAWAH_JUDUL')),
  catatan varchar(300) not null,
  dibuat timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  unique (instansi_id, nomor)
);
create trigger tata_naskah_tidak_berubah before update or delete or truncate on tata_naskah
  for each statement execute function tolak_perubahan();

-- What first drafts say in an agency: the newest row of a name counts, older ones are kept.
create table templat_naskah (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  nama varchar(60) not null,
  nomor integer not null check (nomor > 0),
  -- False for a return to what the portal ships.
  sendiri boolean not null,
  hal varchar(500) not null,
  lampiran varchar(300) not null,
  tempat varchar(300) not null,
  tembusan text not null,
  isi text not null,
  catatan varchar(300) not null,
  dibuat timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  unique (instansi_id, nama, nomor)
);
create trigger templat_naskah_tidak_berubah before update or delete or truncate on templat_naskah
  for each statement execute function tolak_perubahan();
