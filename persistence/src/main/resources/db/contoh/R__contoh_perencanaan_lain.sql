-- Goals, indicators and quarterly targets of the other four demo agencies for 2026 and 2027: plausible,
-- but made up. Loaded after their organisation (repeatable scripts run in the order of their names),
-- only when RUNUT_ENV=demo.
create temporary table contoh_lain (
  -- Second digit of the ids: 1 Kalimantan Selatan, 2 Kalimantan Barat, 3 Soppeng, 4 Banjarbaru.
  daerah integer, unit integer, nomor integer, sasaran varchar(500), nama varchar(300), satuan varchar(40),
  turun boolean, desimal integer, tw4 numeric) on commit drop;

insert into contoh_lain values
  (1, 2, 1, 'Meningkatnya tata kelola dinas', 'Nilai akuntabilitas kinerja dinas', 'nilai', false, 2, 78),
  (1, 4, 1, 'Meningkatnya kualitas pemerintahan desa', 'Desa dengan laporan pertanggungjawaban tepat waktu', '%', false, 2, 92),
  (1, 4, 2, 'Meningkatnya kualitas pemerintahan desa', 'Aparatur desa yang dilatih', 'orang', false, 0, 640),
  (1, 5, 1, 'Meningkatnya keberdayaan masyarakat desa', 'Lembaga kemasyarakatan desa yang aktif', '%', false, 2, 81),
  (1, 6, 1, 'Meningkatnya ekonomi desa', 'BUM Desa berstatus maju', 'unit', false, 0, 120),
  (1, 7, 1, 'Meningkatnya kawasan perdesaan', 'Kawasan perdesaan yang ditetapkan', 'kawasan', false, 0, 9),
  (2, 2, 1, 'Meningkatnya tata kelola badan', 'Nilai akuntabilitas kinerja badan', 'nilai', false, 2, 80),
  (2, 2, 2, 'Meningkatnya tata kelola badan', 'Temuan pemeriksaan yang belum ditindaklanjuti', 'temuan', true, 0, 2),
  (2, 4, 1, 'Meningkatnya kompetensi teknis aparatur', 'Peserta pelatihan teknis yang lulus', 'orang', false, 0, 480),
  (2, 4, 2, 'Meningkatnya kompetensi teknis aparatur', 'Kepuasan peserta pelatihan teknis', 'indeks', false, 2, 84),
  (2, 5, 1, 'Meningkatnya kompetensi manajerial aparatur', 'Peserta pelatihan kepemimpinan yang lulus', 'orang', false, 0, 210),
  (2, 5, 2, 'Meningkatnya kompetensi manajerial aparatur', 'Proyek perubahan yang diterapkan', '%', false, 2, 65),
  (2, 6, 1, 'Meningkatnya aparatur bersertifikat', 'Aparatur yang bersertifikat kompetensi', 'orang', false, 0, 350),
  (3, 2, 1, 'Meningkatnya tata kelola dinas', 'Nilai akuntabilitas kinerja dinas', 'nilai', false, 2, 70),
  (3, 3, 1, 'Meningkatnya tata kelola dinas', 'Dokumen perencanaan dan pelaporan tepat waktu', '%', false, 2, 100),
  (3, 4, 1, 'Meningkatnya kualitas pemerintahan desa', 'Desa dengan APB Desa tepat waktu', '%', false, 2, 95),
  (3, 4, 2, 'Meningkatnya kualitas pemerintahan desa', 'Desa berstatus mandiri', 'desa', false, 0, 18),
  (3, 5, 1, 'Meningkatnya ekonomi desa', 'BUM Desa yang sehat', 'unit', false, 0, 30),
  (3, 6, 1, 'Meningkatnya kelembagaan masyarakat', 'Posyandu yang aktif', '%', false, 2, 88),
  (4, 2, 1, 'Meningkatnya tata kelola badan', 'Nilai akuntabilitas kinerja badan', 'nilai', false, 2, 75),
  (4, 5, 1, 'Menguatnya ideologi dan wawasan kebangsaan', 'Peserta pembinaan wawasan kebangsaan', 'orang', false, 0, 600),
  (4, 7, 1, 'Meningkatnya kualitas politik dalam negeri', 'Pemilih pemula yang mengikuti pendidikan politik', 'orang', false, 0, 900),
  (4, 8, 1, 'Meningkatnya kualitas politik dalam negeri', 'Organisasi kemasyarakatan yang dibina', 'organisasi', false, 0, 45),
  (4, 10, 1, 'Meningkatnya kewaspadaan nasional', 'Potensi konflik yang ditangani', '%', false, 2, 100);

insert into sasaran (instansi_id, kode, uraian)
select ('a' || daerah || '000000-0000-4000-8000-000000000001')::uuid,
       'S' || row_number() over (partition by daerah order by min(unit), sasaran), sasaran
from contoh_lain group by daerah, sasaran
on conflict (instansi_id, kode) do nothing;

insert into indikator (id, sasaran_id, unit_id, kode, urut, nama, satuan, arah, rumus_turun, desimal, batas_bawah, batas_atas, bukti_wajib)
select ('f' || daerah || '100000-0000-4000-8000-00000000' || lpad(c.unit::text, 2, '0') || lpad(nomor::text, 2, '0'))::uuid,
       s.id, ('b' || daerah || '000000-0000-4000-8000-0000000000' || lpad(c.unit::text, 2, '0'))::uuid,
       '1.' || nomor, nomor, nama, satuan, case when turun then 'TURUN' else 'NAIK' end,
       case when turun then 'SELISIH' end, desimal, 0, null, nomor = 1
from contoh_lain c
  join sasaran s on s.instansi_id = ('a' || daerah || '000000-0000-4000-8000-000000000001')::uuid and s.uraian = c.sasaran
on conflict (unit_id, kode) do nothing;

insert into target (indikator_id, tahun, triwulan, nilai)
select ('f' || daerah || '100000-0000-4000-8000-00000000' || lpad(unit::text, 2, '0') || lpad(nomor::text, 2, '0'))::uuid,
       tahun, triwulan, case when satuan in ('%', 'nilai', 'indeks') or turun then tw4 else round(tw4 * triwulan / 4, desimal) end
from contoh_lain, generate_series(2026, 2027) as tahun, generate_series(1, 4) as triwulan
on conflict (indikator_id, tahun, triwulan) do nothing;
