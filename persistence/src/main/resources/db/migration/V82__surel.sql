-- How somebody wants his mail: at once, once a day, or not at all. Without a row: at once.
create table pilihan_surel (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  pegawai_id uuid not null unique references pegawai,
  cara varchar(20) not null check (cara in ('SEKETIKA', 'HARIAN', 'TIDAK')),
  diubah timestamptz not null
);

-- What waits for somebody's mail of the day.
create table kabar_harian (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  pegawai_id uuid not null references pegawai,
  -- The mail of the outbox that it would have been.
  kotak_keluar_id uuid not null references kotak_keluar,
  -- When the mail that it goes into is due.
  jatuh_tempo timestamptz not null,
  terkirim timestamptz,
  unique (pegawai_id, kotak_keluar_id)
);
create index kabar_harian_menunggu on kabar_harian (jatuh_tempo) where terkirim is null;
create index kabar_harian_milik on kabar_harian (pegawai_id) where terkirim is null;
