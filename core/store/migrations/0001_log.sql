-- The log is the truth; record, link, search and the kind tables are derived from it and can be rebuilt.
create table meta(key text primary key, value text not null) strict, without rowid;

create table commit_log(
    seq integer primary key,            -- order of arrival in this copy; respects causes
    copy text not null,
    number integer not null,
    author text not null,
    time text not null,                 -- shown, never decides
    origin text not null,
    label text not null,
    target text not null,
    previous text not null,
    digest text not null,
    step_from integer not null          -- first seq of the undo step that ends here; local, not in the digest
) strict;
create unique index commit_name on commit_log(copy, number, digest);

create table change_log(
    seq integer primary key,
    commit_seq integer not null,
    record text not null,
    kind text not null,
    body text not null                  -- [["register",value,["replaced stamp"]]]
) strict;
create index change_record on change_log(record, commit_seq);
create index change_commit on change_log(commit_seq);

create table record(
    rid integer primary key,
    id text not null unique,
    kind text not null,
    life integer not null,              -- 1 living, 0 deleted
    conflict integer not null,
    sort_key text not null,
    heads text not null                 -- unreplaced stamps per register
) strict;
create index record_order on record(kind, life, sort_key, id);
create index record_conflict on record(conflict) where conflict = 1;

create table link(
    rid integer not null,
    field text not null,
    target text not null,
    primary key(rid, field, target)
) strict, without rowid;
create index link_target on link(target);

create table blob(hash text primary key, content blob not null) strict;

create virtual table search using fts5(high, low, content='', tokenize='unicode61 remove_diacritics 2');
