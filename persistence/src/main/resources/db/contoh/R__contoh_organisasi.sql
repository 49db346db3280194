-- The demo agency. Role-like names, no persons: the NIPs are made up and the subjects are those of
-- the demo realm (ear/src/main/server/keycloak). Loaded only when RUNUT_ENV=demo; repeatable.
insert into instansi (id, kode, nama, singkatan, pemerintah, alamat, kontak, kota, zona_waktu, kode_surat) values
  ('a0000000-0000-4000-8000-000000000001', 'dkukm-sulteng', 'Dinas Koperasi, Usaha Kecil dan Menengah', 'DKUKM Prov. Sulawesi Tengah', 'Pemerintah Provinsi Sulawesi Tengah', 'Jalan R.A. Kartini, Palu 94111', 'Telepon (0451) 000000 · Pos-el dkukm@contoh.sultengprov.go.id', 'Palu', 'Asia/Makassar', 'Set-DKUKM'),
  ('a0000000-0000-4000-8000-000000000002', 'bappeda-sulteng', 'Badan Perencanaan Pembangunan Daerah', 'BAPPEDA Prov. Sulawesi Tengah', 'Pemerintah Provinsi Sulawesi Tengah', 'Jalan Prof. Moh. Yamin, Palu 94111', 'Telepon (0451) 000001 · Pos-el bappeda@contoh.sultengprov.go.id', 'Palu', 'Asia/Makassar', 'BAPPEDA'),
  ('a0000000-0000-4000-8000-000000000003', 'biro-organisasi-sulteng', 'Biro Organisasi Sekretariat Daerah', 'Biro Organisasi Prov. Sulawesi Tengah', 'Pemerintah Provinsi Sulawesi Tengah', 'Jalan Sam Ratulangi, Palu 94111', 'Telepon (0451) 000002 · Pos-el organisasi@contoh.sultengprov.go.id', 'Palu', 'Asia/Makassar', 'Ro.Org')
on conflict (kode) do nothing;

insert into unit_kerja (id, instansi_id, induk_id, kode, nama, jenis) values
  ('b0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', null, 'dinas', 'Dinas Koperasi, Usaha Kecil dan Menengah', 'PIMPINAN'),
  ('b0000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 'sekretariat', 'Sekretariat', 'SEKRETARIAT'),
  ('b0000000-0000-4000-8000-000000000003', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000002', 'subbag-program', 'Subbagian Program, Keuangan dan Aset', 'SUBBAGIAN'),
  ('b0000000-0000-4000-8000-000000000004', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 'bidang-kelembagaan', 'Bidang Kelembagaan dan Pengawasan', 'BIDANG'),
  ('b0000000-0000-4000-8000-000000000005', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 'bidang-koperasi', 'Bidang Pemberdayaan Koperasi', 'BIDANG'),
  ('b0000000-0000-4000-8000-000000000006', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 'bidang-usaha-kecil', 'Bidang Pemberdayaan Usaha Kecil', 'BIDANG'),
  ('b0000000-0000-4000-8000-000000000007', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 'bidang-pengembangan', 'Bidang Pengembangan Usaha', 'BIDANG'),
  ('b0000000-0000-4000-8000-000000000008', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', 'upt-balai-pelatihan', 'UPT Balai Pelatihan', 'UPT'),
  ('b0000000-0000-4000-8000-000000000009', 'a0000000-0000-4000-8000-000000000002', null, 'badan', 'Badan Perencanaan Pembangunan Daerah', 'PIMPINAN'),
  ('b0000000-0000-4000-8000-000000000010', 'a0000000-0000-4000-8000-000000000003', null, 'biro', 'Biro Organisasi Sekretariat Daerah', 'PIMPINAN')
on conflict (instansi_id, kode) do nothing;

insert into jabatan (id, instansi_id, unit_id, atasan_id, kode, nama, nama_singkat, eselon, peran) values
  ('c0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001', null, '01-kepala-dinas', 'Kepala Dinas Koperasi, Usaha Kecil dan Menengah', 'Kepala Dinas', 'II.a', 'kepala'),
  ('c0000000-0000-4000-8000-000000000002', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000002', 'c0000000-0000-4000-8000-000000000001', '02-sekretaris', 'Sekretaris', 'Sekretaris', 'III.a', 'sekretaris'),
  ('c0000000-0000-4000-8000-000000000003', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000003', 'c0000000-0000-4000-8000-000000000002', '03-kasubbag-program', 'Kepala Subbagian Program, Keuangan dan Aset', 'Kasubbag Program', 'IV.a', 'kasubbag_perencanaan'),
  ('c0000000-0000-4000-8000-000000000004', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000003', 'c0000000-0000-4000-8000-000000000003', '04-fungsional-satu', 'Fungsional Umum Pengolah Data', 'Fungsional Umum 1', null, 'staf'),
  ('c0000000-0000-4000-8000-000000000005', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000003', 'c0000000-0000-4000-8000-000000000003', '05-fungsional-dua', 'Fungsional Umum Pengadministrasi', 'Fungsional Umum 2', null, 'staf'),
  ('c0000000-0000-4000-8000-000000000006', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000004', 'c0000000-0000-4000-8000-000000000001', '06-kabid-kelembagaan', 'Kepala Bidang Kelembagaan dan Pengawasan', 'Kabid Kelembagaan', 'III.a', 'kepala_bidang'),
  ('c0000000-0000-4000-8000-000000000007', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000005', 'c0000000-0000-4000-8000-000000000001', '07-kabid-koperasi', 'Kepala Bidang Pemberdayaan Koperasi', 'Kabid Pemb. Koperasi', 'III.a', 'kepala_bidang'),
  ('c0000000-0000-4000-8000-000000000008', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000006', 'c0000000-0000-4000-8000-000000000001', '08-kabid-usaha-kecil', 'Kepala Bidang Pemberdayaan Usaha Kecil', 'Kabid Pemb. Usaha Kecil', 'III.a', 'kepala_bidang'),
  ('c0000000-0000-4000-8000-000000000009', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000007', 'c0000000-0000-4000-8000-000000000001', '09-kabid-pengembangan', 'Kepala Bidang Pengembangan Usaha', 'Kabid Pengembangan Usaha', 'III.a', 'kepala_bidang'),
  ('c0000000-0000-4000-8000-000000000010', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000008', 'c0000000-0000-4000-8000-000000000001', '10-kepala-upt', 'Kepala UPT Balai Pelatihan', 'Kepala UPT', 'III.b', 'kepala_upt'),
  ('c0000000-0000-4000-8000-000000000011', 'a0000000-0000-4000-8000-000000000002', 'b0000000-0000-4000-8000-000000000009', null, '11-bappeda', 'Kepala Bidang Perencanaan, Pengendalian dan Evaluasi BAPPEDA', 'BAPPEDA', 'III.a', 'perangkat_daerah_terkait'),
  ('c0000000-0000-4000-8000-000000000012', 'a0000000-0000-4000-8000-000000000003', 'b0000000-0000-4000-8000-000000000010', null, '12-biro-organisasi', 'Kepala Bagian Reformasi Birokrasi dan Akuntabilitas Kinerja Biro Organisasi', 'Biro Organisasi', 'III.a', 'perangkat_daerah_terkait'),
  ('c0000000-0000-4000-8000-000000000013', 'a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000003', 'c0000000-0000-4000-8000-000000000003', '13-administrator', 'Administrator Portal', 'Administrator', null, 'admin')
on conflict (instansi_id, kode) do nothing;

insert into pegawai (id, instansi_id, subjek, nama, nip, pangkat, golongan, surel)
select ('e0000000-0000-4000-8000-0000000000' || n)::uuid, ('a0000000-0000-4000-8000-00000000000' || i)::uuid,
       'd0000000-0000-4000-8000-0000000000' || n, nama, nip, pangkat, golongan, surel || '@contoh.sultengprov.go.id'
from (values
  ('01', 1, 'Pejabat Kepala Dinas, S.E., M.Si.', '197001011995031001', 'Pembina Utama Muda', 'IV/c', 'kepala.dinas'),
  ('02', 1, 'Pejabat Sekretaris, S.Sos., M.M.', '197202021996032002', 'Pembina Tingkat I', 'IV/b', 'sekretaris'),
  ('03', 1, 'Pejabat Kasubbag Program, S.E.', '198003032005021003', 'Penata Tingkat I', 'III/d', 'kasubbag.program'),
  ('04', 1, 'Pegawai Fungsional Satu, S.Kom.', '199004042015021004', 'Penata Muda', 'III/a', 'fungsional.satu'),
  ('05', 1, 'Pegawai Fungsional Dua, A.Md.', '199205052019032005', 'Pengatur', 'II/c', 'fungsional.dua'),
  ('06', 1, 'Pejabat Kabid Kelembagaan, S.H.', '197506061999031006', 'Pembina', 'IV/a', 'kabid.kelembagaan'),
  ('07', 1, 'Pejabat Kabid Pemberdayaan Koperasi, S.P.', '197607072000032007', 'Pembina', 'IV/a', 'kabid.koperasi'),
  ('08', 1, 'Pejabat Kabid Usaha Kecil, S.E.', '197708082001031008', 'Pembina', 'IV/a', 'kabid.usahakecil'),
  ('09', 1, 'Pejabat Kabid Pengembangan Usaha, S.T.', '197809092002032009', 'Pembina', 'IV/a', 'kabid.pengembangan'),
  ('10', 1, 'Pejabat Kepala UPT, S.Pd.', '197910102003031010', 'Penata Tingkat I', 'III/d', 'kepala.upt'),
  ('11', 2, 'Pejabat Penerima BAPPEDA, M.Si.', '197711112002031011', 'Pembina', 'IV/a', 'bappeda'),
  ('12', 3, 'Pejabat Penerima Biro Organisasi, M.A.P.', '197812122003032012', 'Pembina', 'IV/a', 'biro.organisasi'),
  ('13', 1, 'Pegawai Administrator Portal, S.Kom.', '199101012016031013', 'Penata Muda', 'III/a', 'admin')
) as d (n, i, nama, nip, pangkat, golongan, surel)
on conflict (nip) do nothing;

insert into penugasan (jabatan_id, pegawai_id, jenis, mulai)
select ('c0000000-0000-4000-8000-0000000000' || n)::uuid, ('e0000000-0000-4000-8000-0000000000' || n)::uuid, 'DEFINITIF', date '2024-01-02'
from (select lpad(g::text, 2, '0') as n from generate_series(1, 13) as g) as d
where not exists (
  select 1 from penugasan p where p.jabatan_id = ('c0000000-0000-4000-8000-0000000000' || n)::uuid and p.jenis = 'DEFINITIF');
