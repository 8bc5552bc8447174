-- That somebody was told of a deadline. A deadline's status is derived and never stored; this is only so that each notice leaves
-- once, whichever instance tells it and however often one is killed.

create table deadline_notice (
    deadline text not null,
    kind text not null,
    effective_on date not null,
    told_at timestamptz not null,
    constraint deadline_notice_once primary key (deadline, kind, effective_on),
    constraint deadline_notice_kind check (kind in ('DUE_SOON', 'OVERDUE'))
);
comment on table deadline_notice is 'One row for each change event deadline.due-soon or deadline.overdue, written in its transaction.';
comment on column deadline_notice.deadline is 'Id of the deadline, which is derived from the plan and never stored.';
comment on column deadline_notice.kind is 'What was told.';
comment on column deadline_notice.effective_on is 'The day that bound then: where an act or a calendar moves it, the new day is told of again.';
comment on column deadline_notice.told_at is 'When it was told.';
