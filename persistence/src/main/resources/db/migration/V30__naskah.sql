-- Level 3 and 4: letters, initials, signatures.
create table naskah (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  proses_id uuid not null,
  dokumen varchar(60) not null,
  jenis varchar(30) not null check (jenis in ('SURAT_DINAS', 'SURAT_PENGANTAR', 'REKAPITULASI')),
  status varchar(20) not null check (status in ('KONSEP', 'DIPERIKSA', 'TERBIT')),
  judul_proses varchar(300) not null,
  hal varchar(500) not null,
  versi_terakhir integer not null,
  diubah timestamptz not null,
  langkah_terbit integer,
  nomor varchar(150),
  tanggal date,
  kode varchar(10) unique,
  berkas_id uuid references berkas,
  jumlah_halaman integer,
  unique (proses_id, dokumen),
  -- Signed is wholly signed: number, date, code and file, or none of them.
  check ((status = 'TERBIT') = (nomor is not null and tanggal is not null and kode is not null
    and berkas_id is not null and jumlah_halaman is not null and langkah_terbit is not null)),
  check (status = 'KONSEP' or versi_terakhir > 0)
);
create index naskah_menurut_instansi on naskah (instansi_id, diubah desc);

create table konsep_naskah (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  naskah_id uuid not null unique references naskah,
  hal text not null,
  sifat varchar(20) not null check (sifat in ('BIASA', 'PENTING', 'SEGERA', 'SANGAT_SEGERA')),
  klasifikasi varchar(30) not null,
  lampiran text not null,
  kepada text not null,
  tempat text not null,
  tembusan text not null,
  isi text not null,
  dikirim text not null,
  mendatar boolean not null,
  disimpan timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200)
);

create table versi_naskah (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  naskah_id uuid not null references naskah,
  nomor integer not null check (nomor > 0),
  jenis varchar(30) not null,
  hal text not null,
  sifat varchar(20) not null,
  klasifikasi varchar(30) not null,
  lampiran text not null,
  kepada text not null,
  tempat text not null,
  tembusan text not null,
  isi text not null,
  dikirim text not null,
  mendatar boolean not null,
  sidik varchar(64) not null,
  tugas_id uuid not null,
  dibuat timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  unique (naskah_id, nomor)
);

-- What is checked, initialled and signed is a version; nobody changes one afterwards.
create trigger versi_naskah_tidak_berubah before update or delete or truncate on versi_naskah
  for each statement execute function tolak_perubahan();

-- A signed letter stays as it was signed.
create function naskah_terbit_tetap() returns trigger language plpgsql as $$
begin
  if old.status = 'TERBIT' then
    raise exception 'letter % is signed and final', old.id;
  end if;
  return new;
end $$;
create trigger naskah_terbit_tidak_berubah before update or delete on naskah
  for each row execute function naskah_terbit_tetap();
