-- SPDX-FileCopyrightText: Trilateral contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 2: what a member with a part of the workspace reads grows as that part does. The server cannot tell which records
-- belong to a scope; a member who reads all finds it out in its workspace and says it here.
create index lines_by_owner on trilateral.lines(workspace, owner);
-----
create function trilateral.may_widen(name text) returns boolean language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from trilateral.members m where m.workspace = name and m.role = session_user and m.whole)
        or pg_has_role(session_user, 'trilateral_hub_admin', 'usage')
$$;
-----
create function trilateral.member_scopes(name text) returns table(role name, scope text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select m.role, m.scope from trilateral.members m
    where m.workspace = name and not m.whole and trilateral.may_widen(name)
$$;
-----
-- Adds to what a member reads, never takes away; nothing, when its scope is another one by now. What it reads no member
-- chooses itself: a record that its own changes edit or name without its reading it would come into the scope by just that,
-- so such records stay closed, and are counted, until an administrator opens them. Built-in data everybody has.
create function trilateral.widen(name text, reader name, wanted text, asked text[], out added bigint, out closed bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not trilateral.may_widen(name) then
        raise exception 'only who reads all of % lets others read more', name using errcode = '42501';
    end if;
    with fresh as materialized (
        select distinct a.record from unnest(asked) as a(record)
        where a.record ~ '^[0-7][0-9a-hjkmnp-tv-z]{25}$'
            and exists (select 1 from trilateral.members m
                        where m.workspace = name and m.role = reader and m.scope = wanted and not m.whole)
            and not exists (select 1 from trilateral.member_records r
                            where r.workspace = name and r.role = reader and r.record = a.record)
    ), named as materialized (
        select l.record from trilateral.lines l where l.workspace = name and l.owner = reader
        union
        select hit[1] from trilateral.lines l, regexp_matches(l.body, '["/]([0-7][0-9a-hjkmnp-tv-z]{25})"', 'g') as hit
            where l.workspace = name and l.owner = reader
    ), held as materialized (
        select f.record from fresh f where f.record in (select n.record from named n)
            and not exists (select 1 from trilateral.lines l join trilateral.commits c on c.seq = l.commit
                            where l.workspace = name and l.record = f.record and l.owner <> reader
                                and c.copy in ('reference', 'sample'))
    ), entered as (
        insert into trilateral.member_records(workspace, role, record)
            select name, reader, f.record from fresh f where f.record not in (select h.record from held h)
            order by 3 on conflict do nothing returning 1
    )
    select (select count(*) from entered), (select count(*) from held) into added, closed;
end $$;
-----
revoke all on function trilateral.may_widen(text), trilateral.member_scopes(text),
    trilateral.widen(text, name, text, text[]) from public;
-----
grant execute on function trilateral.member_scopes(text), trilateral.widen(text, name, text, text[])
    to trilateral_hub_member;
-----
update trilateral.hub_version set version = 2;
