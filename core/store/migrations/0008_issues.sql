-- Drafts that are handed around with a number, comments on them, and who received which version when.
alter table "k_issued_brief" add column "stage" text;
alter table "k_issued_brief" add column "draft" integer;
alter table "k_issued_brief" add column "comments_by" text;
create table "k_distribution"(
    rid integer primary key,
    "issued" text,
    "recipients" text,
    "other_recipients" text,
    "sent_on" text,
    "means" text,
    "sent_by" text,
    "note" text,
    "handling" text
) strict;
create table "k_brief_comment"(
    rid integer primary key,
    "text" text,
    "brief" text,
    "issued" text,
    "part" text,
    "place" text,
    "author" text,
    "author_text" text,
    "received_on" text,
    "due" text,
    "owners" text,
    "state" text,
    "answer" text,
    "handling" text
) strict;
