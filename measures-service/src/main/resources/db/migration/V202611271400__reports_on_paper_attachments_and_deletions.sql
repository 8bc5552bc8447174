-- Reports that were made on paper, who acted in which round, files that a report carries, and reports that were taken back.

alter table progress_report
    add column acted_at timestamptz,
    add column letter jsonb,
    add column updated_at timestamptz,
    add constraint progress_report_on_paper check ((acted_at is null) = (letter is null));
update progress_report set updated_at = coalesce(reviewed_at, submitted_at, drafted_at) where state <> 'ACCEPTED';
-- What an instance of the version before writes while this one starts does not name it.
alter table progress_report alter column updated_at set default now();
comment on column progress_report.acted_at is 'When it was handed in on paper; null for a report that was written here.';
comment on column progress_report.letter is 'Number and date of the letter that it came with; null for a report that was written here.';
comment on column progress_report.updated_at is 'The last change of any kind; null where it was accepted before this column came.';
comment on column progress_report.text is 'Summary, completion percent, figures, links, files, and which reports it draws on.';

alter table progress_report_round
    add column acted_at timestamptz,
    add column letter jsonb,
    add column submitted_by jsonb,
    add column reviewed_by jsonb,
    add constraint progress_report_round_on_paper check ((acted_at is null) = (letter is null));
comment on column progress_report_round.submitted_at is 'When it was recorded here: what was known on a past day goes by it.';
comment on column progress_report_round.acted_at is 'When it was handed in on paper, which lateness goes by; null where that was here and so at submitted_at.';
comment on column progress_report_round.letter is 'Number and date of the letter that it came with; null for a round that was handed in here.';
comment on column progress_report_round.submitted_by is 'Role, agency, region and token subject of who handed it in or entered it; null where that was before this column came.';
comment on column progress_report_round.reviewed_by is 'The same of who reviewed it.';

create table progress_report_attachment (
    id uuid constraint progress_report_attachment_pkey primary key,
    report uuid not null,
    sha256 text not null,
    size bigint not null,
    added_at timestamptz not null
);
comment on table progress_report_attachment is 'The files of reports. The object store has the bytes under the id; what has no row here is not wanted there.';
comment on column progress_report_attachment.id is 'Also the key in the object store.';
comment on column progress_report_attachment.report is 'The report, which the row outlives where a round names the file.';
comment on column progress_report_attachment.sha256 is 'Of the bytes, in lower-case hexadecimal digits.';
comment on column progress_report_attachment.size is 'In bytes.';
comment on column progress_report_attachment.added_at is 'When it was sent.';
create index progress_report_attachment_by_report on progress_report_attachment (report);

create function refuse_change_of_accepted_files() returns trigger language plpgsql as $$
begin
    if exists (select from progress_report
            where state = 'ACCEPTED' and id in (case when tg_op <> 'INSERT' then old.report end, case when tg_op <> 'DELETE' then new.report end)) then
        raise exception 'An accepted report never changes' using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
comment on function refuse_change_of_accepted_files() is 'The second line: the service itself refuses first.';
create trigger progress_report_attachment_accepted_stays before insert or update or delete on progress_report_attachment
    for each row execute function refuse_change_of_accepted_files();

create table progress_report_deletion (
    report uuid constraint progress_report_deletion_pkey primary key,
    measure smallint not null,
    deadline text not null,
    executor text not null,
    agency text not null,
    region text,
    state text not null,
    round smallint not null,
    submitted_at timestamptz,
    deleted_at timestamptz not null,
    constraint progress_report_deletion_state check (state in ('DRAFT', 'RETURNED'))
);
comment on table progress_report_deletion is 'Reports that were taken back, so that who kept a copy learns of it. The other columns say who could know of the report.';
comment on column progress_report_deletion.state is 'Where it stood when it was taken back: of a draft fewer could know.';
create index progress_report_deletion_by_time on progress_report_deletion (deleted_at);

insert into progress_report_deletion (report, measure, deadline, executor, agency, region, state, round, submitted_at, deleted_at)
select distinct on (report) report, measure, deadline, executor, agency, region, 'RETURNED', round, submitted_at, withdrawn_at
from progress_report_round where withdrawn_at is not null
order by report, round desc;
