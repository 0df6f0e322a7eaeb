-- Commits of which only the lines about a part of the workspace came: their parts, as they came.
alter table commit_log add column whole_lines integer not null default 0;  -- 0 = all of it is in this row
alter table commit_log add column part_digest text not null default '';    -- of this row, where it is a part
alter table commit_log add column gap integer not null default 0;          -- the commit before it did not come along
alter table change_log add column place integer not null default -1;       -- among all lines of the commit
drop index commit_name;
create index commit_name on commit_log(copy, number, digest);
create unique index commit_whole on commit_log(copy, number, digest) where whole_lines = 0;
-- What is known of other copies, from what came from them. Of this copy alone; not in the log.
create table peer(
    copy text primary key,
    name text not null,                 -- of whoever signed what came last; "" = it was not signed
    signer text not null,               -- public key, hex; "" = none
    scope text not null,                -- of what came last, as it was told
    made text not null,                 -- time that the copy's newest commit bears
    held text not null,                 -- what the copy had then: {"copy":number}
    complete integer not null           -- 1 = of each of those it has all up to that number
) strict, without rowid;
-- What this copy sent to whom. Of this copy alone; not in the log.
create table sent(
    seq integer primary key,
    receiver text not null,             -- a name of the key book, or as it was typed; "" = nobody was named
    signer text not null,               -- the receiver's public key, hex; "" = none
    scope text not null,
    title text not null,
    made text not null,                 -- when it was sent
    newest text not null,               -- stamp of this copy's newest commit then
    answer_by text not null,            -- day until which lines are to come back; "" = nothing was asked for
    rights text not null,               -- ids of the records that were asked for, separated by spaces
    returned text not null              -- when they came back; "" = not yet
) strict;
-- Who is asked to decide between two versions.
alter table "k_note" add column "owners" text;
alter table "k_note" add column "field" text;
