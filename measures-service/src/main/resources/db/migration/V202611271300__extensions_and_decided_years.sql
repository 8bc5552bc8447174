-- What acts do to the plan besides amending it: deadlines are extended, and a year of the working-day calendar is decided.

create table deadline_extension (
    deadline text not null,
    number smallint not null,
    from_day date not null,
    to_day date not null,
    calendar int not null references calendar_edition,
    act jsonb not null,
    recorded_at timestamptz not null,
    constraint deadline_extension_once primary key (deadline, number),
    constraint deadline_extension_later check (to_day > from_day)
);
comment on table deadline_extension is 'By this act a deadline moved to a later day. It exists by an act only; the day before it stays known.';
comment on column deadline_extension.deadline is 'Id of the deadline, which is derived from the plan and never stored.';
comment on column deadline_extension.number is '1, 2, 3 for one deadline, in the order in which they were recorded.';
comment on column deadline_extension.from_day is 'The official day until then.';
comment on column deadline_extension.to_day is 'The official day since.';
comment on column deadline_extension.calendar is 'The version of the calendar that was known when it was recorded: which came first, whatever the clocks of two instances say.';
comment on column deadline_extension.act is 'Number, date and title of the act.';
comment on column deadline_extension.recorded_at is 'Since when this system knows it.';

create trigger deadline_extension_marks after insert or update or delete on deadline_extension
    for each statement execute function mark_plan_revision();

alter table calendar_edition add column year smallint;
comment on column calendar_edition.year is 'The year that this version decides; null where it came without an act.';
alter table calendar_edition add column act jsonb;
comment on column calendar_edition.act is 'By which act the year was decided.';
alter table calendar_edition add constraint calendar_edition_by_act check ((year is null) = (act is null));
