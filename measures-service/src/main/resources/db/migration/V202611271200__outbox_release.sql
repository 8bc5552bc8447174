-- The chassis's tables, continued: refused facts are counted, parked ones released, topics sent again, old rows removed.
-- Each service copies this file into its migrations as V202611271200__outbox_release.sql: it owns its schema.

alter table outbox add column recorded_at timestamptz;
update outbox set recorded_at = occurred_at;
alter table outbox alter column recorded_at set default clock_timestamp();
alter table outbox alter column recorded_at set not null;
comment on column outbox.recorded_at is 'When the row was written, by the database''s own clock: how long it has waited, and how long it is kept, is told from it.';

alter table outbox add column refusals integer not null default 0;
alter table outbox add column refused_since timestamptz;
comment on column outbox.refusals is 'How often Kafka refused it while it took others.';
comment on column outbox.refused_since is 'When it did so first, by the database''s own clock: refused often enough and for long enough it is parked.';

create table feed_horizon (
    only_one boolean primary key default true,
    removed_through bigint not null,
    constraint feed_horizon_only_one check (only_one)
);
comment on table feed_horizon is 'The latest place whose fact was removed for its age: a reader who stands before it has missed something and is told so.';

create table outbox_replay (
    id bigint generated always as identity primary key,
    from_position bigint not null,
    through_position bigint not null,
    reached bigint not null,
    started_at timestamptz not null,
    ended_at timestamptz
);
comment on table outbox_replay is 'What was sent to the topic once more, on whose order the service''s log tells. Facts later than `reached` and up to `through_position` are still to come.';
create unique index outbox_replay_one_at_a_time on outbox_replay ((true)) where ended_at is null;

create index inbox_by_age on inbox (received_at);
