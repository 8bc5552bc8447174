-- That somebody was told of a measure on the day on which an edition or a successor took effect that was recorded before. As with
-- deadlines it is only so that each notice leaves once. And extensions are held like the rest of the plan: they only grow.

create table measure_notice (
    measure smallint not null,
    day date not null,
    told_at timestamptz not null,
    constraint measure_notice_once primary key (measure, day)
);
comment on table measure_notice is 'One row for each change event measure.changed that left because a day had come, written in its transaction.';
comment on column measure_notice.measure is 'Number of the measure.';
comment on column measure_notice.day is 'The day on which it came to read differently.';
comment on column measure_notice.told_at is 'When it was told.';

alter table deadline_extension add constraint deadline_extension_counted check (number >= 1);

create function keep_deadline_extension() returns trigger language plpgsql as $$
begin
    raise exception 'An extension stays as it was recorded: %', old.deadline using errcode = 'integrity_constraint_violation';
end
$$;
create trigger deadline_extension_stays before update or delete on deadline_extension
    for each row execute function keep_deadline_extension();
