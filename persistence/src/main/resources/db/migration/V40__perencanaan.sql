-- Level 3: goals, indicators and their targets per quarter.
create table sasaran (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  kode varchar(20) not null,
  uraian varchar(500) not null,
  unique (instansi_id, kode)
);

create table indikator (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  sasaran_id uuid not null references sasaran,
  unit_id uuid not null references unit_kerja,
  kode varchar(20) not null,
  urut integer not null,
  nama varchar(300) not null,
  satuan varchar(40) not null,
  arah varchar(20) not null check (arah in ('NAIK', 'TURUN')),
  -- Only a lower-is-better indicator has a choice of formula.
  rumus_turun varchar(20) check (rumus_turun in ('SELISIH', 'BANDING')),
  desimal integer not null check (desimal between 0 and 4),
  batas_bawah numeric(20, 4),
  batas_atas numeric(20, 4),
  bukti_wajib boolean not null default false,
  check ((arah = 'TURUN') = (rumus_turun is not null)),
  check (batas_bawah is null or batas_atas is null or batas_bawah <= batas_atas),
  unique (unit_id, kode)
);
create index indikator_menurut_unit on indikator (unit_id, urut);

create table target (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  indikator_id uuid not null references indikator,
  tahun integer not null,
  triwulan integer not null check (triwulan between 1 and 4),
  -- Null: measured in this quarter, but without a target.
  nilai numeric(20, 4),
  unique (indikator_id, tahun, triwulan)
);
