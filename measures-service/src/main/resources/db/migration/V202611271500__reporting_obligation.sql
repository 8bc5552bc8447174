-- The half-yearly information that every executor owes besides its reports. What is owed, and by when, is derived from the
-- plan and never stored; here stands what was handed in and what became of it. Accepted, neither ever changes.

create table reporting_obligation (
    id text constraint reporting_obligation_pkey primary key,
    agency text not null,
    region text,
    period text not null,
    state text not null,
    round smallint not null,
    constraint reporting_obligation_once unique nulls not distinct (agency, region, period),
    constraint reporting_obligation_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint reporting_obligation_submitted check ((state = 'DRAFT') = (round = 0))
);
comment on table reporting_obligation is 'The information of one body on one half-year, as it stands now. A row is there from the first submission on.';
comment on column reporting_obligation.id is 'As it was called at the first submission; it stays, whoever stands in for the body later.';
comment on column reporting_obligation.agency is 'Who was in charge on the day it is due, as known at the first submission.';
comment on column reporting_obligation.region is 'KATO code; only for a local executive body.';
comment on column reporting_obligation.period is 'The half-year reported on: 2026-S1.';
comment on column reporting_obligation.state is 'DRAFT means that nothing has been handed in; such a row is never committed.';
comment on column reporting_obligation.round is 'How often it has been submitted.';

create table reporting_obligation_round (
    obligation text not null references reporting_obligation,
    round smallint not null,
    agency text not null,
    region text,
    period text not null,
    submitted_by text not null,
    acted_at timestamptz not null,
    recorded_at timestamptz not null,
    letter jsonb,
    reports jsonb not null,
    outcome text,
    reviewed_at timestamptz,
    reason jsonb,
    constraint reporting_obligation_round_once primary key (obligation, round),
    constraint reporting_obligation_round_outcome check (outcome in ('RETURNED', 'ACCEPTED')),
    constraint reporting_obligation_round_reviewed check ((outcome is null) = (reviewed_at is null)),
    constraint reporting_obligation_round_reason check ((outcome is not distinct from 'RETURNED') = (reason is not null))
);
comment on table reporting_obligation_round is 'One submission of the information on a half-year and what became of it. Past days are answered from here.';
comment on column reporting_obligation_round.agency is 'The same as in the obligation, for reading many rounds at once.';
comment on column reporting_obligation_round.region is 'The same as in the obligation.';
comment on column reporting_obligation_round.period is 'The same as in the obligation.';
comment on column reporting_obligation_round.submitted_by is 'Who handed it in: the body, its successor, or before the successor''s first day its predecessor.';
comment on column reporting_obligation_round.acted_at is 'When it was handed in; lateness goes by the first one.';
comment on column reporting_obligation_round.recorded_at is 'Since when this system knows it; asOf goes by it.';
comment on column reporting_obligation_round.letter is 'Number and date of the letter, if it came on paper and the coordinator entered it.';
comment on column reporting_obligation_round.reports is 'The body''s progress reports on deadlines of that half-year, as they stood when it was handed in.';
comment on column reporting_obligation_round.outcome is 'What the coordinator decided; null while it is under review.';
comment on column reporting_obligation_round.reviewed_at is 'When the coordinator decided.';
comment on column reporting_obligation_round.reason is 'What is to be mended; only of a returned one.';

create trigger reporting_obligation_accepted_stays before update or delete on reporting_obligation
    for each row when (old.state = 'ACCEPTED') execute function refuse_change_of_accepted();
create trigger reporting_obligation_round_accepted_stays before update or delete on reporting_obligation_round
    for each row when (old.outcome = 'ACCEPTED') execute function refuse_change_of_accepted();
