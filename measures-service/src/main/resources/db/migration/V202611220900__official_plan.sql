-- The action plan as the Government adopted it, and what acts have changed in it since. Nothing here is ever updated or
-- deleted: a change by an act is a new row, so that what was known on any past day can be answered.

create table plan_revision (
    only_row boolean primary key default true check (only_row),
    revision bigint not null
);
comment on table plan_revision is 'The transaction that changed any of the tables below last: a reader''s copy is right as long as this is the same.';

create table official_document (
    name text primary key,
    body jsonb not null
);
comment on table official_document is 'Parts of the Concept and the plan that no act changes: directions, expected results, regions, reporting rules.';

create table measure_edition (
    measure smallint not null,
    edition smallint not null,
    direction smallint not null,
    title jsonb not null,
    completion_form jsonb not null,
    deadline_text jsonb not null,
    schedule jsonb not null,
    executors jsonb not null,
    financing jsonb not null,
    source_notes jsonb not null,
    act jsonb not null,
    effective_from date not null,
    recorded_at timestamptz not null,
    constraint measure_edition_once primary key (measure, edition)
);
comment on table measure_edition is 'A measure of the plan as one act words it; edition 1 is the plan as adopted.';
comment on column measure_edition.effective_from is 'Deadlines from this day on follow this edition; earlier ones keep the edition before.';
comment on column measure_edition.recorded_at is 'Since when this system knows it; the adopted plan counts as known from its adoption.';

create table agency (
    code text primary key,
    position int generated always as identity,
    body jsonb not null,
    valid_from date,
    recorded_at timestamptz not null
);
comment on table agency is 'An executor of the plan, or a body that has taken one''s place. The names are those of the day it was recorded.';

create table succession (
    predecessor text primary key references agency,
    successor text not null references agency,
    from_day date not null,
    act jsonb not null,
    source text,
    recorded_at timestamptz not null
);
comment on table succession is 'From this day on the successor owes what the predecessor owed.';

create table calendar_edition (
    edition int generated always as identity primary key,
    body jsonb not null,
    recorded_at timestamptz not null
);
comment on table calendar_edition is 'A version of the working-day calendar; the latest one known at a moment counts.';

create table installation (
    only_row boolean primary key default true check (only_row),
    live_from date not null
);
comment on table installation is 'The day of this system''s first start: what fell due before was never reported here.';

create function mark_plan_revision() returns trigger language plpgsql as $$
begin
    insert into plan_revision (revision) values (pg_current_xact_id()::text::bigint)
        on conflict (only_row) do update set revision = excluded.revision;
    return null;
end
$$;

create trigger measure_edition_marks after insert or update or delete on measure_edition
    for each statement execute function mark_plan_revision();
create trigger agency_marks after insert or update or delete on agency
    for each statement execute function mark_plan_revision();
create trigger succession_marks after insert or update or delete on succession
    for each statement execute function mark_plan_revision();
create trigger calendar_edition_marks after insert or update or delete on calendar_edition
    for each statement execute function mark_plan_revision();
create trigger official_document_marks after insert or update or delete on official_document
    for each statement execute function mark_plan_revision();
create trigger installation_marks after insert or update or delete on installation
    for each statement execute function mark_plan_revision();
