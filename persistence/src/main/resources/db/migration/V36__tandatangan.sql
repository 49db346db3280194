-- Level 4: keys and certificates, signatures, and the register of codes that are printed on papers.

-- The keys of an agency itself: its certificate authority and its time-stamp service. The private
-- keys are wrapped with a key that is derived from the server's master key.
create table kunci_instansi (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  kegunaan varchar(20) not null check (kegunaan in ('AKAR', 'CAP_WAKTU')),
  sertifikat bytea not null,
  kunci_terbungkus bytea not null,
  berlaku_sampai timestamptz not null,
  dibuat timestamptz not null,
  unique (instansi_id, kegunaan)
);

-- Every list of revoked certificates has a higher number than the one before (RFC 5280, 5.2.3).
create sequence nomor_daftar_cabut;

-- An official's signing certificate. The private key is encrypted with his passphrase, which is
-- stored nowhere.
create table sertifikat (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  pegawai_id uuid not null references pegawai,
  nama varchar(200) not null,
  nip varchar(18) not null,
  nomor_seri varchar(40) not null unique,
  penerbit varchar(300) not null,
  isi bytea not null,
  kunci_tersandi bytea not null,
  berlaku_sejak timestamptz not null,
  berlaku_sampai timestamptz not null,
  dicabut timestamptz,
  sebab_cabut varchar(20) check (sebab_cabut in ('DIGANTI', 'DICABUT')),
  alasan_cabut varchar(500),
  percobaan_salah integer not null default 0,
  terkunci_sampai timestamptz,
  check ((dicabut is null) = (sebab_cabut is null)),
  check (berlaku_sampai > berlaku_sejak)
);
create unique index sertifikat_satu_per_pegawai on sertifikat (pegawai_id) where dicabut is null;
create index sertifikat_dicabut on sertifikat (instansi_id) where dicabut is not null;

-- Every code that was ever printed on a paper, signed or not; no two papers share one.
create table kode_verifikasi (
  kode varchar(10) primary key check (kode ~ '^[0-9A-F]{10}$')
);

create table tanda_tangan (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  kode varchar(10) not null unique references kode_verifikasi,
  instansi_id uuid not null references instansi,
  proses_id uuid not null,
  -- A task signs once, and a letter is signed once.
  tugas_id uuid not null unique,
  naskah_id uuid not null unique,
  versi_naskah_id uuid not null,
  sidik_versi varchar(64) not null,
  sertifikat_id uuid not null references sertifikat,
  berkas_id uuid not null references berkas,
  sha256 varchar(64) not null,
  jumlah_halaman integer not null check (jumlah_halaman > 0),
  jenis varchar(100) not null,
  hal varchar(500) not null,
  nomor varchar(100) not null,
  tanggal date not null,
  waktu timestamptz not null,
  -- The signer as he was at that moment; his post and deputyship stand in pelaku_jabatan.
  nip varchar(18) not null,
  pangkat varchar(60),
  pelaku_pegawai_id uuid not null,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200)
);
create trigger tanda_tangan_hanya_bertambah before update or delete or truncate on tanda_tangan
  for each statement execute function tolak_perubahan();

-- Papers that bear a code but no certificate-based signature.
create table dokumen_berkode (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  kode varchar(10) not null unique references kode_verifikasi,
  instansi_id uuid not null references instansi,
  jenis varchar(100) not null,
  hal varchar(500) not null,
  nomor varchar(100),
  tanggal date not null,
  berkas_id uuid not null references berkas,
  sha256 varchar(64) not null,
  jumlah_halaman integer not null check (jumlah_halaman > 0),
  waktu timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200)
);
create trigger dokumen_berkode_hanya_bertambah before update or delete or truncate
  on dokumen_berkode for each statement execute function tolak_perubahan();
