-- Orders about letters that stand outside of any process.

-- What the orders about one letter share: the letter as its book last had it, and its end.
create table surat_disposisi (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  asal_jenis varchar(30) not null,
  asal_id uuid not null,
  hal varchar(500) not null,
  pengirim varchar(300) not null,
  nomor varchar(200),
  tanggal date,
  diterima date,
  nomor_agenda varchar(60),
  keamanan varchar(20) not null
    check (keamanan in ('BIASA', 'TERBATAS', 'RAHASIA', 'SANGAT_RAHASIA')),
  -- Set where it was said that no order is needed.
  ditutup timestamptz,
  alasan varchar(500),
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200),
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260),
  pelaku_atas_nama varchar(200),
  unique (asal_jenis, asal_id),
  check ((ditutup is null) = (alasan is null) and (ditutup is null) = (pelaku_nama is null))
);

alter table disposisi add column surat_id uuid references surat_disposisi;
alter table disposisi add column keamanan varchar(20)
  check (keamanan in ('BIASA', 'TERBATAS', 'RAHASIA', 'SANGAT_RAHASIA'));
-- The addressee who passes it on; null for those before whom the letter lay first.
alter table disposisi add column induk_penerima_id uuid references penerima_disposisi;
-- The how-manieth order from that place.
alter table disposisi add column urut integer;
alter table disposisi add constraint disposisi_surat_utuh check (
  (surat_id is null) = (urut is null) and (surat_id is null) = (keamanan is null)
  and (surat_id is null or asal_id is not null)
  and (induk_penerima_id is null or (surat_id is not null and induk_id is not null)));
-- Two who order from one place at once: one of them is told of the other's order.
create unique index disposisi_surat_sekali on disposisi (surat_id, induk_penerima_id, urut)
  nulls not distinct where surat_id is not null;
create index disposisi_menurut_pemberi on disposisi (pelaku_jabatan_id, diberikan)
  where surat_id is not null;

alter table penerima_disposisi add column koordinator boolean not null default false;
-- In which post, and for whom, it was first read.
alter table penerima_disposisi add column dibaca_jabatan varchar(260);
alter table penerima_disposisi add column dibaca_atas_nama varchar(200);
alter table penerima_disposisi add column ditarik timestamptz;
alter table penerima_disposisi add column ditarik_oleh varchar(460);
alter table penerima_disposisi add column diingatkan_awal timestamptz;
alter table penerima_disposisi add column pemberi_diingatkan timestamptz;
alter table penerima_disposisi add constraint penerima_ditarik_belum_dibaca
  check ((ditarik is null) = (ditarik_oleh is null)
    and (ditarik is null or (dibaca is null and not terbuka and selesai is null)));
create unique index penerima_satu_koordinator on penerima_disposisi (disposisi_id)
  where koordinator;
create index penerima_menurut_jabatan on penerima_disposisi (jabatan_id, disposisi_id);

-- What was done, step by step; the last one says that all is done.
create table laporan_disposisi (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  penerima_id uuid not null references penerima_disposisi,
  isi varchar(2000) not null,
  berkas_id uuid references berkas,
  selesai boolean not null,
  dibuat timestamptz not null,
  pelaku_pegawai_id uuid,
  pelaku_nama varchar(200) not null,
  pelaku_jabatan_id uuid,
  pelaku_jabatan varchar(260) not null,
  pelaku_atas_nama varchar(200)
);
create index laporan_disposisi_menurut_penerima on laporan_disposisi (penerima_id, dibuat);
create trigger laporan_disposisi_tidak_berubah before update or delete on laporan_disposisi
  for each statement execute function tolak_perubahan();

-- How an agency gives its orders; without a row everything is as the columns' defaults say.
create table setelan_disposisi (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null unique references instansi,
  -- Whether an order may go to the posts beside one's own.
  setingkat boolean not null default false,
  -- Whether those who received one order see each other's reports and further orders.
  saling_lihat boolean not null default false,
  -- How many hours before the deadline the reminder comes; 0 for none.
  ingatkan_jam integer not null default 24 check (ingatkan_jam between 0 and 240)
);

-- An agency that has instructions of its own, ended ones too, is offered those alone.
alter table instruksi_baku add column diakhiri timestamptz;
