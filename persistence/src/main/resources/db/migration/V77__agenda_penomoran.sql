-- The registry beyond the SOPs: classification of papers, numbers by scope and pattern, incoming
-- letters with their scan, old letters entered afterwards.

-- One source for both the code in a letter's number and the retention of what is filed. A row of an
-- agency takes the place of the general row (without agency) of the same code.
create table klasifikasi_arsip (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid references instansi,
  kode varchar(30) not null,
  -- The code with its parts padded, so that 000.7.2.10 follows 000.7.2.9.
  urutan varchar(150) not null,
  induk varchar(30),
  nama varchar(200) not null,
  aktif integer check (aktif between 0 and 100),
  inaktif integer check (inaktif between 0 and 100),
  nasib varchar(20) check (nasib in ('MUSNAH', 'PERMANEN', 'DINILAI_KEMBALI')),
  berlaku boolean not null default true,
  check (num_nulls(aktif, inaktif, nasib) in (0, 3)),
  unique nulls not distinct (instansi_id, kode)
);
create index klasifikasi_menurut_urutan on klasifikasi_arsip (urutan);

-- Permendagri 83/2022; retention where a published schedule gives it.
insert into klasifikasi_arsip (kode, urutan, induk, nama, aktif, inaktif, nasib) values
  ('000', '', null, 'Umum', null, null, null),
  ('000.1', '', '000', 'Ketatausahaan dan kerumahtanggaan', null, null, null),
  ('000.1.2', '', '000.1', 'Perjalanan dinas', null, null, null),
  ('000.1.2.3', '', '000.1.2', 'Perjalanan dinas pegawai', 5, 3, 'MUSNAH'),
  ('000.1.5', '', '000.1', 'Rapat pimpinan dan notula', 2, 4, 'MUSNAH'),
  ('000.7', '', '000', 'Perencanaan pembangunan', null, null, null),
  ('000.7.2', '', '000.7', 'Penyusunan rencana, program, dan laporan', null, null, null),
  ('000.7.2.4', '', '000.7.2', 'Rencana pembangunan tahunan', null, null, null),
  ('000.7.2.6', '', '000.7.2', 'Program kerja tahunan', 2, 3, 'MUSNAH'),
  ('000.7.2.7', '', '000.7.2', 'Penetapan/Kontrak Kinerja', 3, 4, 'MUSNAH'),
  ('000.7.2.8', '', '000.7.2', 'Laporan berkala', 1, 1, 'MUSNAH'),
  ('000.7.2.10', '', '000.7.2', 'Evaluasi program', 2, 4, 'PERMANEN'),
  ('000.7.5', '', '000.7', 'Pemantauan, evaluasi, pelaporan perencanaan', 1, 1, 'PERMANEN'),
  ('000.8', '', '000', 'Organisasi dan tata laksana', null, null, null),
  ('000.8.2', '', '000.8', 'Analisis dan beban kerja', null, null, null),
  ('000.8.2.1', '', '000.8.2', 'Analisis jabatan', null, null, null),
  ('000.8.2.2', '', '000.8.2', 'Analisis beban kerja', null, null, null),
  ('000.8.3', '', '000.8', 'Tata laksana', null, null, null),
  ('000.8.3.1', '', '000.8.3', 'Proses bisnis', null, null, null),
  ('000.8.3.3', '', '000.8.3', 'Standar operasional prosedur', null, null, null),
  ('000.8.6', '', '000.8', 'Reformasi birokrasi dan akuntabilitas', null, null, null),
  ('000.8.6.1', '', '000.8.6', 'Budaya kerja', null, null, null),
  ('000.8.6.2', '', '000.8.6', 'Penilaian mandiri pelaksanaan reformasi birokrasi', null, null, null),
  ('000.8.6.3', '', '000.8.6', 'Akuntabilitas Kinerja Instansi Pemerintah', 2, 3, 'MUSNAH'),
  ('100', '', null, 'Pemerintahan', null, null, null),
  ('200', '', null, 'Politik', null, null, null),
  ('300', '', null, 'Keamanan dan ketertiban', null, null, null),
  ('400', '', null, 'Kesejahteraan rakyat', null, null, null),
  ('500', '', null, 'Perekonomian', null, null, null),
  ('600', '', null, 'Pekerjaan umum dan ketenagaan', null, null, null),
  ('700', '', null, 'Pengawasan', null, null, null),
  ('800', '', null, 'Kepegawaian', null, null, null),
  ('900', '', null, 'Keuangan', null, null, null);
update klasifikasi_arsip k set urutan = (
  select string_agg(lpad(bagian, 5, '0'), '.' order by ke)
  from unnest(string_to_array(k.kode, '.')) with ordinality as b (bagian, ke));

alter table pengarsipan drop constraint pengarsipan_klasifikasi_fkey;
alter table pengarsipan drop constraint pengarsipan_nasib_check;
alter table pengarsipan add constraint pengarsipan_nasib_check
  check (nasib in ('MUSNAH', 'PERMANEN', 'DINILAI_KEMBALI'));
drop table jadwal_retensi;

-- How an agency numbers its letters, from a year on. Without a row: one counter for all letters and
-- {klasifikasi}/{urut:4}/{kodeSurat}/{tahun}. Another scope within a year would begin to count anew.
create table pengaturan_nomor (
  id uuid primary key default uuidv7(),
  versi bigint not null default 0,
  instansi_id uuid not null references instansi,
  sejak integer not null check (sejak between 2000 and 2199),
  pola varchar(100) not null,
  lingkup varchar(15) not null check (lingkup in ('SEMUA', 'JENIS', 'UNIT', 'KLASIFIKASI')),
  unique (instansi_id, sejak)
);
insert into pengaturan_nomor (instansi_id, sejak, pola, lingkup)
  select instansi_id, 2000, pola, 'SEMUA' from pola_nomor;
drop table pola_nomor;

-- One counter per scope; what it began with is known, so that no number before it counts as missing.
alter table penghitung_nomor add column lingkup varchar(120) not null default '';
alter table penghitung_nomor add column mulai integer not null default 1 check (mulai > 0);
alter table penghitung_nomor add check (terakhir >= mulai - 1);
alter table penghitung_nomor drop constraint penghitung_nomor_pkey;
alter table penghitung_nomor add primary key (instansi_id, buku, tahun, lingkup);

-- Reserved, inserted (123.a), voided and old numbers stand in the book beside those of letters.
alter table agenda_keluar alter column objek_id drop not null;
alter table agenda_keluar add column lingkup varchar(120) not null default '';
alter table agenda_keluar add column sisipan varchar(1) check (sisipan between 'a' and 'z');
alter table agenda_keluar add column keadaan varchar(10) not null default 'DIPAKAI'
  check (keadaan in ('DIPESAN', 'DIPAKAI', 'BATAL'));
alter table agenda_keluar add column susulan boolean not null default false;
alter table agenda_keluar add column alasan varchar(500);
alter table agenda_keluar add column oleh varchar(500);
-- Of a closed letter the book shows no subject.
alter table agenda_keluar add column keamanan varchar(20) not null default 'BIASA'
  check (keamanan in ('BIASA', 'TERBATAS', 'RAHASIA', 'SANGAT_RAHASIA'));
alter table agenda_keluar drop constraint agenda_keluar_instansi_id_tahun_urut_key;
create unique index agenda_keluar_urut
  on agenda_keluar (instansi_id, tahun, lingkup, urut, coalesce(sisipan, ''));
alter table agenda_keluar add constraint agenda_keluar_beralasan
  check (keadaan = 'DIPAKAI' and sisipan is null or alasan is not null);

create function tolak_nomor_lain() returns trigger language plpgsql as $$
begin
  raise exception 'a number in a book is neither changed nor taken out';
end $$;
create trigger agenda_keluar_tetap before delete on agenda_keluar
  for each row execute function tolak_nomor_lain();
create trigger agenda_keluar_bernomor_tetap before update on agenda_keluar for each row
  when ((old.instansi_id, old.tahun, old.lingkup, old.urut, old.sisipan, old.nomor)
    is distinct from (new.instansi_id, new.tahun, new.lingkup, new.urut, new.sisipan, new.nomor))
  execute function tolak_nomor_lain();

-- Letters that are entered by hand, with their scan, and old ones that are entered afterwards.
alter table agenda_masuk drop constraint agenda_masuk_asal;
alter table agenda_masuk add constraint agenda_masuk_asal
  check (num_nonnulls(distribusi_id, surat_luar_id) <= 1);
alter table agenda_masuk add column urgensi varchar(20) not null default 'BIASA'
  check (urgensi in ('BIASA', 'PENTING', 'SEGERA', 'SANGAT_SEGERA'));
alter table agenda_masuk add column keamanan varchar(20) not null default 'BIASA'
  check (keamanan in ('BIASA', 'TERBATAS', 'RAHASIA', 'SANGAT_RAHASIA'));
alter table agenda_masuk add column klasifikasi varchar(30);
alter table agenda_masuk add column ringkasan varchar(2000);
alter table agenda_masuk add column keterangan varchar(500);
alter table agenda_masuk add column tujuan_jabatan_id uuid references jabatan;
alter table agenda_masuk add column berkas_id uuid references berkas;
alter table agenda_masuk add column jumlah_halaman integer not null default 0;
alter table agenda_masuk add column susulan boolean not null default false;
alter table agenda_masuk add column pelaku_pegawai_id uuid;
alter table agenda_masuk add column pelaku_nama varchar(200);
alter table agenda_masuk add column pelaku_jabatan_id uuid;
alter table agenda_masuk add column pelaku_jabatan varchar(260);
alter table agenda_masuk add column pelaku_atas_nama varchar(200);
create index agenda_masuk_menurut_surat on agenda_masuk (instansi_id, tanggal, lower(nomor));
create trigger agenda_masuk_tetap before delete on agenda_masuk
  for each row execute function tolak_nomor_lain();
create trigger agenda_masuk_bernomor_tetap before update on agenda_masuk for each row
  when ((old.instansi_id, old.tahun, old.urut) is distinct from (new.instansi_id, new.tahun, new.urut))
  execute function tolak_nomor_lain();

-- The ekspedisi book lists what an agency has sent, by day.
create index pengiriman_menurut_instansi on pengiriman (instansi_id, dikirim desc);
