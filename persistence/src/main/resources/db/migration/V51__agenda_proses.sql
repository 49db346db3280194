-- Surat tugas and sendings belong to a process and to the task in which they were made.
alter table surat_tugas add foreign key (proses_id) references proses;
alter table surat_tugas add foreign key (tugas_id) references tugas;
alter table pengiriman add foreign key (proses_id) references proses;
alter table pengiriman add foreign key (tugas_id) references tugas;
