-- Why a running process was moved to another version; null for those moved before it was asked.
alter table pemindahan_proses
  add column alasan varchar(500) check (alasan is null or alasan ~ '\S');
