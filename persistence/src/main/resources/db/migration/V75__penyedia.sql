-- Who signs for an agency: its own authority, or BSrE's gateway in one of two versions.

create table pengaturan_tandatangan (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null unique references instansi,
  penyedia varchar(20) not null check (penyedia in ('OTORITAS', 'BSRE_V1', 'BSRE_V2')),
  alamat varchar(300),
  -- Names of environment variables; what they hold is never stored.
  variabel_pengguna varchar(100),
  variabel_sandi varchar(100),
  diubah timestamptz not null,
  check (penyedia = 'OTORITAS'
    or (alamat is not null and variabel_pengguna is not null and variabel_sandi is not null))
);

-- The NIK by which BSrE knows an official: personal data, encrypted under the server's master key.
create table nik_pegawai (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  pegawai_id uuid not null unique references pegawai,
  nik_tersandi bytea not null
);

-- What was sent to an outside provider, kept until its answer is archived: after an answer that got
-- lost nobody signs blindly once more.
create table upaya_tanda_tangan (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  versi_naskah_id uuid not null,
  urut integer not null check (urut > 0),
  nip varchar(18) not null,
  kode varchar(10) not null references kode_verifikasi,
  nomor varchar(100) not null,
  tanggal date not null,
  asal bytea not null,
  keadaan varchar(20) not null
    check (keadaan in ('DISIAPKAN', 'DIKIRIM', 'TIDAK_PASTI', 'DITOLAK')),
  id_dokumen varchar(200),
  waktu timestamptz not null,
  unique (versi_naskah_id, urut)
);

-- A signature of an outside provider has no certificate of ours; the one that signed is kept.
alter table tanda_tangan alter column sertifikat_id drop not null;
alter table tanda_tangan add column penyedia varchar(20) not null default 'OTORITAS'
  check (penyedia in ('OTORITAS', 'BSRE_V1', 'BSRE_V2'));
alter table tanda_tangan add column sertifikat_luar bytea;
alter table tanda_tangan add check ((penyedia = 'OTORITAS') = (sertifikat_id is not null));
alter table tanda_tangan add check ((penyedia = 'OTORITAS') = (sertifikat_luar is null));
