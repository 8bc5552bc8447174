-- The chassis's tables. Each service copies this file into its migrations as V202611221000__chassis.sql: it owns its schema.

create table subject_revision (
    subject text primary key,
    revision bigint not null
);
comment on table subject_revision is 'How often each resource has changed in public: 1, 2, 3 without a gap. Its row makes the writers of one resource wait for each other.';

create table outbox (
    entry bigint generated always as identity primary key,
    id uuid not null,
    type text not null,
    subject text not null,
    key text not null,
    revision bigint not null,
    occurred_at timestamptz not null,
    traceparent text,
    data text not null,
    position bigint,
    sent_at timestamptz,
    parked_at timestamptz,
    failure text,
    constraint outbox_id_once unique (id),
    constraint outbox_revision_once unique (subject, revision),
    constraint outbox_position_once unique (position)
);
comment on table outbox is 'What others shall hear, written in the transaction of the change itself.';
comment on column outbox.position is 'Given by the relay after commit, one relay at a time: the order of the feed and of the topic. A late commit gets a late position, so no reader skips it.';
comment on column outbox.parked_at is 'It cannot be sent as it is; later rows of its subject wait until it is released.';
create index outbox_unnumbered on outbox (entry) where position is null;
create index outbox_unsent on outbox (position) where sent_at is null;
create index outbox_parked on outbox (subject, position) where parked_at is not null and sent_at is null;
create sequence outbox_position;

create table history (
    entry bigint generated always as identity primary key,
    subject text not null,
    at timestamptz not null,
    what text not null,
    role text not null,
    agency text,
    region text,
    person text,
    changes text not null,
    reason jsonb
);
comment on table history is 'Who did what to which resource, when and why. It is never changed.';
comment on column history.person is 'The token''s subject; shown to coordinator, auditor and the own agency only.';
create index history_of_subject on history (subject, entry desc);

create table inbox (
    source text not null,
    id text not null,
    received_at timestamptz not null,
    constraint inbox_once primary key (source, id)
);
comment on table inbox is 'Change events that have had their effect here, written in the transaction of the effect.';

create table idempotency (
    caller text not null,
    method text not null,
    path text not null,
    key text not null,
    request bytea not null,
    status smallint not null,
    location text,
    etag text,
    body bytea,
    created_at timestamptz not null,
    constraint idempotency_once primary key (caller, method, path, key)
);
comment on table idempotency is 'Answers given under a caller''s key, kept 24 hours, written in the transaction of the effect.';
comment on column idempotency.request is 'Keyed digest of the request, never the request itself.';
comment on column idempotency.body is 'The answer; sealed where it is personal.';
create index idempotency_by_age on idempotency (created_at);
