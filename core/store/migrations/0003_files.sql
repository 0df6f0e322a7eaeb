-- The words inside the files that blob holds, for the search. Derived from blob and can be made again.
create table blob_text(hash text primary key, text text not null, state text not null) strict;
