-- What agencies say they have done for the deadlines of the plan. The report is as it stands now; each submission of it is
-- kept as a round, so that what was known on any past day can be answered. Accepted, neither ever changes.

create table progress_report (
    id uuid constraint progress_report_pkey primary key,
    version int not null,
    measure smallint not null,
    deadline text not null,
    executor text not null,
    agency text not null,
    region text,
    state text not null,
    round smallint not null,
    text jsonb not null,
    drafted_at timestamptz not null,
    submitted_at timestamptz,
    reviewed_at timestamptz,
    review_reason jsonb,
    checksum text,
    constraint progress_report_once_per_deadline unique nulls not distinct (deadline, executor, region),
    constraint progress_report_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint progress_report_submitted check ((state = 'DRAFT') = (submitted_at is null)),
    constraint progress_report_returned_with_reason check ((state = 'RETURNED') = (review_reason is not null)),
    constraint progress_report_sealed check ((state = 'ACCEPTED') = (checksum is not null))
);
comment on table progress_report is 'What an agency says it has done for one deadline of a measure, as it stands now.';
comment on column progress_report.deadline is 'Id of the deadline, which is derived from the plan and never stored.';
comment on column progress_report.executor is 'The plan''s code, which stays after a succession.';
comment on column progress_report.agency is 'Who said it: the executor or its successor.';
comment on column progress_report.region is 'KATO code; only where each region reports for itself.';
comment on column progress_report.round is 'How often it has been submitted.';
comment on column progress_report.text is 'Summary, completion percent, figures and links.';
comment on column progress_report.checksum is 'SHA-256 of the canonical JSON of what was accepted.';
create index progress_report_by_measure on progress_report (measure);

create table progress_report_round (
    report uuid not null,
    round smallint not null,
    measure smallint not null,
    deadline text not null,
    executor text not null,
    agency text not null,
    region text,
    text jsonb not null,
    completion_percent smallint not null,
    submitted_at timestamptz not null,
    reviewed_at timestamptz,
    outcome text,
    reason jsonb,
    withdrawn_at timestamptz,
    constraint progress_report_round_once primary key (report, round),
    constraint progress_report_round_outcome check (outcome in ('RETURNED', 'ACCEPTED')),
    constraint progress_report_round_reviewed check ((outcome is null) = (reviewed_at is null)),
    constraint progress_report_round_reason check ((outcome is not distinct from 'RETURNED') = (reason is not null))
);
comment on table progress_report_round is 'One submission of a report and what became of it. It outlives its report: past days are answered from here.';
comment on column progress_report_round.text is 'What was submitted, kept whole.';
comment on column progress_report_round.completion_percent is 'The same as in the text, for reading many rounds without their texts.';
comment on column progress_report_round.withdrawn_at is 'The returned report was taken back; from then on the round counts as never submitted.';
create index progress_report_round_by_measure on progress_report_round (measure);

create function refuse_change_of_accepted() returns trigger language plpgsql as $$
begin
    raise exception 'An accepted report never changes' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function refuse_change_of_accepted() is 'The second line: the service itself refuses first.';

create trigger progress_report_accepted_stays before update or delete on progress_report
    for each row when (old.state = 'ACCEPTED') execute function refuse_change_of_accepted();
create trigger progress_report_round_accepted_stays before update or delete on progress_report_round
    for each row when (old.outcome = 'ACCEPTED') execute function refuse_change_of_accepted();
