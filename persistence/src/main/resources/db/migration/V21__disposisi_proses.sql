-- Orders belong to a process and to the task in which they were given.
alter table disposisi add foreign key (proses_id) references proses;
alter table disposisi add foreign key (tugas_id) references tugas;
