-- Meetings as templates and in calendar files, their revisions, and the steps that prepare them.
alter table "k_meeting" add column "is_template" integer;
alter table "k_meeting" add column "calendar_uid" text;
alter table "k_meeting" add column "calendar_sequence" integer;
create table "k_preparation_step"(
    rid integer primary key,
    "title" text,
    "meeting" text,
    "offset_days" integer,
    "due" text,
    "owners" text,
    "other_owners" text,
    "status" text,
    "done_on" text,
    "note" text,
    "related" text,
    "handling" text,
    "source" text,
    "verification" text
) strict;
create table "k_meeting_revision"(
    rid integer primary key,
    "meeting" text,
    "number" integer,
    "status" text,
    "date" text,
    "time" text,
    "author" text,
    "reason" text,
    "items" integer,
    "positions" integer,
    "participants" integer,
    "outcomes" integer,
    "commit" text,
    "digest" text,
    "note" text,
    "handling" text
) strict;
