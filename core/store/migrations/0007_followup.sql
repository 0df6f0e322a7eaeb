-- How clear a recommendation is and why it replaces others; when countries plan; what reports say of follow-up.
alter table "k_recommendation" add column "clarity" text;
alter table "k_recommendation" add column "replaced_because" text;
alter table "k_support" add column "planning_cycle" text;
alter table "k_progress_report" add column "follow_up_status" text;
create table "k_planning_cycle"(
    rid integer primary key,
    "state" text,
    "instrument" text,
    "name" text,
    "from" text,
    "to" text,
    "preparation_from" text,
    "preparation_to" text,
    "leads" text,
    "contact" text,
    "themes" text,
    "documents" text,
    "url" text,
    "note" text,
    "last_checked" text,
    "handling" text,
    "source" text,
    "verification" text
) strict;
