-- Comments on a passage of a version: internal, never printed.
create table komentar_naskah (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  naskah_id uuid not null references naskah,
  nomor_versi integer not null,
  -- The comment that is answered; null for the first of a thread.
  induk_id uuid references komentar_naskah,
  -- Where it is pinned: block of that version, the words and what stands around them.
  blok integer not null check (blok >= 0),
  kutipan varchar(1000) not null,
  awalan varchar(100) not null,
  akhiran varchar(100) not null,
  isi varchar(2000) not null check (isi <> ''),
  dibuat timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200),
  selesai timestamptz,
  selesai_oleh varchar(200),
  check ((selesai is null) = (selesai_oleh is null)),
  check (induk_id is null or selesai is null),
  foreign key (naskah_id, nomor_versi) references versi_naskah (naskah_id, nomor)
);
create index komentar_menurut_naskah on komentar_naskah (naskah_id, dibuat);
