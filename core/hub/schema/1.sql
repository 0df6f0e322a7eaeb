-- SPDX-FileCopyrightText: Trilateral contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The hub of an organisation, version 1. Statements are divided by a line of five hyphens. What is asked for here as
-- session_user is the role that logged in: it stays the same inside functions and after "set role".
create table trilateral.hub_version(version integer not null);
-----
create table trilateral.workspaces(
    workspace text primary key check (workspace ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$'));
-----
-- Who takes part. With a scope that is not "whole" a member reads the records of member_records, and what it wrote.
create table trilateral.members(
    workspace text not null references trilateral.workspaces,
    role name not null,
    whole boolean not null,
    scope text not null,
    primary key (workspace, role));
-----
create table trilateral.member_records(
    workspace text not null,
    role name not null,
    record text not null,
    primary key (workspace, role, record),
    foreign key (workspace, role) references trilateral.members on delete cascade);
-----
-- Each copy of a workspace is written by one member, the first that came with it. The built-in data have no owner.
create table trilateral.copies(
    workspace text not null references trilateral.workspaces,
    copy text not null check (copy ~ '^[a-z0-9]{1,32}$' and copy not in ('reference', 'sample')),
    owner name not null default session_user,
    primary key (workspace, copy));
-----
create table trilateral.commits(
    seq bigint primary key,
    workspace text not null references trilateral.workspaces,
    copy text not null check (copy ~ '^[a-z0-9]{1,32}$'),
    number bigint not null check (number > 0),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    previous text not null,
    author text not null,
    made text not null,
    origin text not null,
    target text not null,
    line_count integer not null check (line_count >= 0),
    owner name not null default session_user,
    unique (workspace, copy, number, digest));
-----
create index commits_by_workspace on trilateral.commits(workspace, seq);
-----
create sequence trilateral.commit_seq owned by trilateral.commits.seq;
-----
-- A label may speak of any line of its commit; so who may not read them all does not read it.
create table trilateral.labels(
    commit bigint primary key references trilateral.commits,
    workspace text not null,
    label text not null);
-----
create function trilateral.files_in(body text) returns text[] language sql immutable strict parallel safe
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(found[1]), '{}') from regexp_matches(body, '"([0-9a-f]{64})"', 'g') as found
$$;
-----
create table trilateral.lines(
    commit bigint not null references trilateral.commits,
    place integer not null check (place >= 0),
    workspace text not null,
    record text not null,
    kind text not null,
    body text not null,
    owner name not null default session_user,
    files text[] not null generated always as (trilateral.files_in(body)) stored,
    primary key (commit, place));
-----
create index lines_by_record on trilateral.lines(workspace, record);
-----
create index lines_by_file on trilateral.lines using gin (files) where files <> '{}';
-----
-- Contents of files, in pieces. A content is there when its row in contents is, which is checked against the hash.
create table trilateral.pieces(
    workspace text not null references trilateral.workspaces,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    owner name not null default session_user,
    piece integer not null check (piece >= 0),
    bytes bytea not null check (octet_length(bytes) <= 4194304),
    primary key (workspace, hash, owner, piece));
-----
alter table trilateral.pieces alter column bytes set storage external;
-----
create table trilateral.contents(
    workspace text not null references trilateral.workspaces,
    hash text not null,
    size bigint not null check (size between 0 and 262144000),
    pieces integer not null check (pieces >= 0),
    owner name not null default session_user,
    primary key (workspace, hash));
-----
create function trilateral.is_member(name text) returns boolean language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from trilateral.members m where m.workspace = name and m.role = session_user)
$$;
-----
-- Asked past the policies of commits, which look at lines themselves.
create function trilateral.owns_commit(asked bigint, name text, place integer) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from trilateral.commits c where c.seq = asked and c.workspace = name
        and c.owner = session_user and place < c.line_count)
$$;
-----
-- Commits of a workspace become visible in the order of their numbers: whoever writes waits for the one before, and the
-- number is taken after the wait.
create function trilateral.number_commit() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('trilateral/' || new.workspace, 0));
    new.seq := nextval('trilateral.commit_seq');
    return new;
end $$;
-----
create trigger number_commit before insert on trilateral.commits
    for each row execute function trilateral.number_commit();
-----
-- The database is in UTF-8, so octets are counted as they are in a digest. Simple enough to be put in the place of its call.
create function trilateral.part(value text) returns bytea language sql stable parallel safe as $$
    select pg_catalog.convert_to(pg_catalog.octet_length(value)::text || ':' || value, 'UTF8')
$$;
-----
-- At the end of its transaction a commit has all of its lines, is as its digest says, and follows the one before it.
create function trilateral.check_commit() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    label text := (select b.label from trilateral.labels b where b.commit = new.seq);
    sealed bytea;
    counted bigint;
begin
    label := coalesce(label, '');
    select coalesce(string_agg(trilateral.part(l.record) || trilateral.part(l.kind) || trilateral.part(l.body),
                               ''::bytea order by l.place), ''::bytea), count(*)
        into sealed, counted from trilateral.lines l where l.commit = new.seq;
    sealed := trilateral.part(new.previous) || trilateral.part(new.copy) || trilateral.part(new.number::text)
        || trilateral.part(new.author) || trilateral.part(new.made) || trilateral.part(new.origin)
        || trilateral.part(label)
        || trilateral.part(new.target) || sealed;
    if counted <> new.line_count or encode(sha256(sealed), 'hex') <> new.digest then
        raise exception 'commit %.% is not as its digest says', new.copy, new.number using errcode = 'TH001';
    end if;
    if new.number > 1 and not exists (select 1 from trilateral.commits c where c.workspace = new.workspace
            and c.copy = new.copy and c.number = new.number - 1 and c.digest = new.previous) then
        raise exception 'commit %.% follows none that is here', new.copy, new.number using errcode = 'TH002';
    end if;
    return null;
end $$;
-----
create constraint trigger check_commit after insert on trilateral.commits deferrable initially deferred
    for each row execute function trilateral.check_commit();
-----
-- What a member with a part of the workspace adds to it, it goes on reading.
create function trilateral.keep_reading() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
    insert into trilateral.member_records(workspace, role, record)
        select distinct f.workspace, m.role, f.record from fresh f
            join trilateral.members m on m.workspace = f.workspace and m.role = session_user and not m.whole
        where not exists (select 1 from trilateral.lines l where l.workspace = f.workspace and l.record = f.record
            and l.owner <> session_user)
        on conflict do nothing;
    return null;
end $$;
-----
create trigger keep_reading after insert on trilateral.lines referencing new table as fresh
    for each statement execute function trilateral.keep_reading();
-----
create function trilateral.check_content() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    whole bytea;
    counted bigint;
begin
    select coalesce(string_agg(p.bytes, ''::bytea order by p.piece), ''::bytea), count(*) into whole, counted
        from trilateral.pieces p
        where p.workspace = new.workspace and p.hash = new.hash and p.owner = new.owner and p.piece < new.pieces;
    if counted <> new.pieces or octet_length(whole) <> new.size or encode(sha256(whole), 'hex') <> new.hash then
        raise exception 'content % is not as its hash says', new.hash using errcode = 'TH003';
    end if;
    return new;
end $$;
-----
create trigger check_content before insert on trilateral.contents
    for each row execute function trilateral.check_content();
-----
-- The newest commits of each copy: with them the whole past of that copy is known. Members of a part are told them too;
-- they say nothing of what is in a commit.
create function trilateral.heads(name text) returns table(copy text, number bigint, digest text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.copy, c.number, c.digest from trilateral.commits c
    where c.workspace = name and trilateral.is_member(name)
        and not exists (select 1 from trilateral.commits n where n.workspace = c.workspace and n.copy = c.copy
            and n.number = c.number + 1 and n.previous = c.digest)
$$;
-----
create function trilateral.stamps(name text, copies text[]) returns table(copy text, number bigint, sign text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.copy, c.number, left(c.digest, 8) from trilateral.commits c
    where c.workspace = name and trilateral.is_member(name) and c.copy = any(copies)
$$;
-----
create function trilateral.contents_here(name text, hashes text[]) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.hash from trilateral.contents c
    where c.workspace = name and trilateral.is_member(name) and c.hash = any(hashes)
$$;
-----
alter table trilateral.workspaces enable row level security;
-----
alter table trilateral.members enable row level security;
-----
alter table trilateral.member_records enable row level security;
-----
alter table trilateral.copies enable row level security;
-----
alter table trilateral.commits enable row level security;
-----
alter table trilateral.labels enable row level security;
-----
alter table trilateral.lines enable row level security;
-----
alter table trilateral.pieces enable row level security;
-----
alter table trilateral.contents enable row level security;
-----
create policy read_own on trilateral.members for select using (role = session_user);
-----
create policy read_own on trilateral.member_records for select using (role = session_user);
-----
create policy read_own on trilateral.workspaces for select using (
    workspace in (select m.workspace from trilateral.members m where m.role = session_user));
-----
create policy read_all on trilateral.copies for select using (
    workspace in (select m.workspace from trilateral.members m where m.role = session_user));
-----
create policy add_own on trilateral.copies for insert with check (
    owner = session_user
    and workspace in (select m.workspace from trilateral.members m where m.role = session_user));
-----
create policy read_scope on trilateral.lines for select using (
    owner = session_user
    or workspace in (select m.workspace from trilateral.members m where m.role = session_user and m.whole)
    or (workspace, record) in (select r.workspace, r.record from trilateral.member_records r
                               where r.role = session_user));
-----
create policy read_scope on trilateral.commits for select using (
    owner = session_user
    or workspace in (select m.workspace from trilateral.members m where m.role = session_user and m.whole)
    or exists (select 1 from trilateral.lines l where l.commit = commits.seq));
-----
create policy read_scope on trilateral.labels for select using (
    workspace in (select m.workspace from trilateral.members m where m.role = session_user and m.whole)
    or exists (select 1 from trilateral.commits c where c.seq = labels.commit and (c.owner = session_user
        or c.line_count = (select count(*) from trilateral.lines l where l.commit = c.seq))));
-----
-- The built-in data, which every workspace has, may come from any member.
create policy add_own on trilateral.commits for insert with check (
    owner = session_user
    and workspace in (select m.workspace from trilateral.members m where m.role = session_user)
    and ((copy in ('reference', 'sample') and origin = 'reference' and number = 1)
        or copy in (select k.copy from trilateral.copies k
                    where k.workspace = commits.workspace and k.owner = session_user)));
-----
create policy add_own on trilateral.lines for insert with check (
    owner = session_user and trilateral.owns_commit(commit, workspace, place));
-----
create policy add_own on trilateral.labels for insert with check (
    trilateral.owns_commit(commit, workspace, -1));
-----
create policy read_scope on trilateral.contents for select using (
    owner = session_user
    or workspace in (select m.workspace from trilateral.members m where m.role = session_user and m.whole)
    or exists (select 1 from trilateral.lines l where l.workspace = contents.workspace and l.files <> '{}'
        and l.files @> array[contents.hash]));
-----
create policy add_own on trilateral.contents for insert with check (
    owner = session_user
    and workspace in (select m.workspace from trilateral.members m where m.role = session_user));
-----
create policy read_scope on trilateral.pieces for select using (
    owner = session_user
    or exists (select 1 from trilateral.contents c where c.workspace = pieces.workspace and c.hash = pieces.hash
        and c.owner = pieces.owner));
-----
create policy add_own on trilateral.pieces for insert with check (
    owner = session_user
    and workspace in (select m.workspace from trilateral.members m where m.role = session_user));
-----
revoke all on all functions in schema trilateral from public;
-----
grant usage on schema trilateral to trilateral_hub_member;
-----
grant select on all tables in schema trilateral to trilateral_hub_member;
-----
grant insert on trilateral.copies, trilateral.commits, trilateral.labels, trilateral.lines, trilateral.pieces,
    trilateral.contents to trilateral_hub_member;
-----
grant execute on function trilateral.is_member(text), trilateral.heads(text), trilateral.stamps(text, text[]),
    trilateral.contents_here(text, text[]), trilateral.owns_commit(bigint, text, integer), trilateral.files_in(text) to trilateral_hub_member;
-----
insert into trilateral.hub_version values (1);
