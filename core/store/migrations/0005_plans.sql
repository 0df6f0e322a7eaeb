-- Numbers of activities, milestones, released versions of plans, when reports are due, and how sheets are read.
alter table "k_activity" add column "number" text;
alter table "k_objective" add column "status" text;
alter table "k_objective" add column "status_note" text;
alter table "k_work_plan" add column "report_every" integer;
alter table "k_work_plan" add column "report_from" text;
alter table "k_work_plan" add column "report_to" text;
create table "k_milestone"(
    rid integer primary key,
    "title" text,
    "activity" text,
    "first_due" text,
    "due" text,
    "revision_reason" text,
    "owners" text,
    "status" text,
    "done_on" text,
    "note" text,
    "handling" text,
    "source" text,
    "verification" text
) strict;
create table "k_plan_version"(
    rid integer primary key,
    "work_plan" text,
    "number" integer,
    "title" text,
    "date" text,
    "time" text,
    "author" text,
    "meeting" text,
    "objectives" integer,
    "activities" integer,
    "indicators" integer,
    "gaps" integer,
    "commit" text,
    "digest" text,
    "note" text,
    "handling" text
) strict;
create table "k_sheet_mapping"(
    rid integer primary key,
    "title" text,
    "reads" text,
    "headings" text,
    "columns" text,
    "used_on" text,
    "note" text,
    "handling" text
) strict;
