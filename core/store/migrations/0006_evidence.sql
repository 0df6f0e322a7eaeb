-- What an experience, document or follow-up says to a lesson; where and when people are available.
alter table "k_person" add column "regions" text;
alter table "k_person" add column "available_from" text;
alter table "k_person" add column "available_to" text;
alter table "k_person" add column "availability_note" text;
create table "k_evidence_link"(
    rid integer primary key,
    "lesson" text,
    "evidence" text,
    "direction" text,
    "strength" text,
    "reason" text,
    "passage" text,
    "drawn_by" text,
    "date" text,
    "handling" text,
    "source" text,
    "verification" text
) strict;
