-- Goals, indicators and quarterly targets of the demo agency for 2026 and 2027. Plausible for an
-- agency of cooperatives and small enterprises, but made up. Loaded only when RUNUT_ENV=demo.
insert into sasaran (id, instansi_id, kode, uraian) values
  ('f0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'S1', 'Meningkatnya kualitas kelembagaan dan pengawasan koperasi'),
  ('f0000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000001', 'S2', 'Meningkatnya daya saing koperasi'),
  ('f0000000-0000-4000-8000-000000000003', 'a0000000-0000-4000-8000-000000000001', 'S3', 'Meningkatnya usaha kecil yang naik kelas'),
  ('f0000000-0000-4000-8000-000000000004', 'a0000000-0000-4000-8000-000000000001', 'S4', 'Meningkatnya pemasaran dan pembiayaan usaha'),
  ('f0000000-0000-4000-8000-000000000005', 'a0000000-0000-4000-8000-000000000001', 'S5', 'Meningkatnya kompetensi pengelola koperasi dan pelaku usaha')
on conflict (instansi_id, kode) do nothing;

create temporary table contoh_indikator (
  unit integer, nomor integer, kode varchar(20), nama varchar(300), satuan varchar(40), rumus_turun varchar(20),
  desimal integer, batas_bawah numeric, batas_atas numeric, bukti_wajib boolean,
  tw1 numeric, tw2 numeric, tw3 numeric, tw4 numeric, naik numeric) on commit drop;

-- The last column is how much more (or less) every quarter of 2027 asks than that of 2026.
insert into contoh_indikator values
  (4, 1, '1.1', 'Koperasi yang dinilai kesehatannya', 'unit', null, 0, 0, 5000, true, 60, 140, 220, 300, 40),
  (4, 2, '1.2', 'Koperasi yang diperiksa dan diawasi', 'unit', null, 0, 0, 5000, false, 25, 60, 95, 120, 10),
  (4, 3, '1.3', 'Koperasi dengan badan hukum dan perizinan lengkap', '%', null, 2, 0, 100, false, 54, 57, 60, 64, 6),
  (4, 4, '1.4', 'Koperasi tidak aktif', '%', 'SELISIH', 2, 0, 100, false, 31, 30, 29, 28, -3),
  (4, 5, '1.5', 'Laporan koperasi simpan pinjam yang diterima tepat waktu', '%', null, 2, 0, 100, false, 70, 74, 78, 82, 4),
  (5, 1, '1.1', 'Persentase koperasi aktif', '%', null, 2, 0, 100, true, 60, 61, 62, 63, 3),
  (5, 2, '1.2', 'Koperasi yang RAT tepat waktu', 'unit', null, 0, 0, 5000, false, 220, 430, 480, 500, 25),
  (5, 3, '1.3', 'Koperasi berpredikat sehat', '%', null, 2, 0, 100, false, 32, 33.5, 35, 36, 2),
  (5, 4, '1.4', 'Rasio kredit bermasalah (NPL)', '%', 'SELISIH', 2, 0, 100, false, 5.5, 5.25, 5, 4.75, -0.5),
  (5, 5, '1.5', 'Koperasi baru berbadan hukum', 'unit', null, 0, 0, 5000, false, 12, 26, 40, 52, 6),
  (5, 6, '1.6', 'Anggota koperasi perempuan', '%', null, 2, 0, 100, false, 40, 40.5, 41, 41.5, 1),
  (6, 1, '1.1', 'Usaha mikro yang naik menjadi usaha kecil', 'unit', null, 0, 0, 100000, true, 40, 90, 150, 210, 30),
  (6, 2, '1.2', 'Usaha kecil yang mempunyai Nomor Induk Berusaha', '%', null, 2, 0, 100, false, 48, 52, 56, 60, 8),
  (6, 3, '1.3', 'Usaha kecil yang didampingi', 'unit', null, 0, 0, 100000, false, 120, 260, 400, 520, 60),
  (6, 4, '1.4', 'Pertumbuhan omzet usaha kecil binaan', '%', null, 2, -100, 500, false, 1.5, 3, 4.5, 6, 0.5),
  (6, 5, '1.5', 'Tenaga kerja yang terserap usaha kecil binaan', 'orang', null, 0, 0, 1000000, false, 350, 760, 1180, 1600, 150),
  (7, 1, '1.1', 'Usaha yang mendapat sertifikat halal', 'unit', null, 0, 0, 100000, true, 50, 120, 200, 280, 35),
  (7, 2, '1.2', 'Usaha yang masuk pasar digital', 'unit', null, 0, 0, 100000, false, 90, 190, 300, 410, 50),
  (7, 3, '1.3', 'Nilai transaksi pameran dan temu usaha', 'juta rupiah', null, 2, 0, 1000000, false, 350, 900, 1650, 2400, 300),
  (7, 4, '1.4', 'Penyaluran pembiayaan kepada koperasi dan usaha kecil', 'miliar rupiah', null, 2, 0, 100000, false, 12.5, 27.5, 44, 60, 5),
  (7, 5, '1.5', 'Kemitraan usaha yang ditandatangani', 'perjanjian', null, 0, 0, 1000, false, 3, 7, 11, 15, 2),
  (7, 6, '1.6', 'Waktu layanan konsultasi usaha', 'hari', 'BANDING', 1, 0, 365, false, 4, 4, 3.5, 3, -0.5),
  (8, 1, '1.1', 'Peserta pelatihan yang lulus', 'orang', null, 0, 0, 100000, true, 120, 300, 480, 640, 60),
  (8, 2, '1.2', 'Kelas pelatihan yang terlaksana', 'kelas', null, 0, 0, 1000, false, 4, 10, 16, 22, 2),
  (8, 3, '1.3', 'Kepuasan peserta pelatihan', 'indeks', null, 2, 0, 100, false, 82, 82.5, 83, 83.5, 1),
  (8, 4, '1.4', 'Lulusan yang menerapkan hasil pelatihan', '%', null, 2, 0, 100, false, 55, 57, 60, 62, 3),
  (8, 5, '1.5', 'Peserta yang mengundurkan diri', '%', 'SELISIH', 2, 0, 100, false, 6, 6, 5.5, 5, -0.5);

insert into indikator (id, sasaran_id, unit_id, kode, urut, nama, satuan, arah, rumus_turun, desimal, batas_bawah, batas_atas, bukti_wajib)
select ('f1000000-0000-4000-8000-00000000' || lpad(unit::text, 2, '0') || lpad(nomor::text, 2, '0'))::uuid,
       ('f0000000-0000-4000-8000-00000000000' || (unit - 3))::uuid,
       ('b0000000-0000-4000-8000-00000000000' || unit)::uuid,
       kode, nomor, nama, satuan, case when rumus_turun is null then 'NAIK' else 'TURUN' end, rumus_turun,
       desimal, batas_bawah, batas_atas, bukti_wajib
from contoh_indikator
on conflict (unit_id, kode) do nothing;

insert into target (indikator_id, tahun, triwulan, nilai)
select ('f1000000-0000-4000-8000-00000000' || lpad(unit::text, 2, '0') || lpad(nomor::text, 2, '0'))::uuid,
       tahun, triwulan,
       case triwulan when 1 then tw1 when 2 then tw2 when 3 then tw3 else tw4 end
         + case when tahun = 2027 then naik else 0 end
from contoh_indikator, generate_series(2026, 2027) as tahun, generate_series(1, 4) as triwulan
on conflict (indikator_id, tahun, triwulan) do nothing;
