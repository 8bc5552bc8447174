-- Points, lawyers, sessions with their slots, and bookings. What must never happen twice is forbidden here and not only in code.

create extension if not exists btree_gist;

create table point (
    id uuid primary key,
    version integer not null,
    name jsonb not null,
    channel text not null,
    region text not null,
    district text,
    address jsonb not null,
    lat numeric(8, 6),
    lon numeric(9, 6),
    desks integer not null,
    step_free boolean,
    constraint point_has_desks check (desks between 1 and 500),
    constraint point_has_both_coordinates check ((lat is null) = (lon is null))
);
comment on table point is 'Where consultations are given, on the spot or from afar.';
comment on column point.channel is 'A code of the list consultation-channels.';
comment on column point.region is 'KATO, two digits.';
comment on column point.step_free is 'Null: not known.';
create index point_by_region on point (region, channel);

create table lawyer (
    id uuid primary key,
    version integer not null,
    name text not null,
    kind text not null,
    organisation text,
    region text,
    languages jsonb not null,
    topics jsonb not null,
    licence_number text,
    licence_valid_to date
);
comment on table lawyer is 'Who gives consultations. Name, kind, organisation, languages and topics are public.';
comment on column lawyer.region is 'Whose region editor keeps the entry; null: the coordinator.';

create table consultation_session (
    id uuid primary key,
    version integer not null,
    lawyer uuid not null,
    point uuid not null,
    desk integer not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    slot_minutes integer not null,
    buffer_minutes integer not null,
    measures jsonb,
    cancelled_at timestamptz,
    cancellation_reason jsonb,
    constraint consultation_session_of_lawyer foreign key (lawyer) references lawyer (id),
    constraint consultation_session_at_point foreign key (point) references point (id),
    constraint consultation_session_has_length check (starts_at < ends_at),
    constraint session_lawyer_taken exclude using gist
        (lawyer with =, tstzrange(starts_at, ends_at) with &&) where (cancelled_at is null),
    constraint session_desk_taken exclude using gist
        (point with =, desk with =, tstzrange(starts_at, ends_at) with &&) where (cancelled_at is null)
);
comment on table consultation_session is 'A lawyer at a desk of a point, from and to. Nobody is in two places, no desk is taken twice.';
create index consultation_session_by_start on consultation_session (starts_at);
create index consultation_session_by_point on consultation_session (point, starts_at);

create table slot (
    id uuid primary key,
    session uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    withdrawn_at timestamptz,
    constraint slot_of_session foreign key (session) references consultation_session (id),
    constraint slot_once_per_session unique (session, starts_at, ends_at)
);
comment on table slot is 'A time that can be booked. Its id stays through every change of its session.';
comment on column slot.withdrawn_at is 'Its session was cancelled or changed so that it is not there; it comes back with its id when the session does.';
create index slot_open_by_start on slot (starts_at, id) where withdrawn_at is null;

create table booking (
    id uuid primary key,
    version integer not null,
    reference text not null,
    secret_digest bytea not null,
    slot uuid not null,
    day date not null,
    topic text not null,
    language text not null,
    contact bytea not null,
    contact_index bytea not null,
    name bytea,
    iin bytea,
    iin_index bytea,
    description bytea,
    consent_version integer not null,
    consented_at timestamptz not null,
    state text not null,
    outcome text,
    booked_at timestamptz not null,
    checked_in_at timestamptz,
    held_at timestamptz,
    closed_at timestamptz,
    no_show_at timestamptz,
    cancelled_at timestamptz,
    cancelled_by text,
    constraint booking_reference_once unique (reference),
    constraint booking_of_slot foreign key (slot) references slot (id),
    constraint booking_state_known check (state in ('BOOKED', 'CHECKED_IN', 'HELD', 'CLOSED', 'CANCELLED', 'NO_SHOW'))
);
comment on table booking is 'A citizen''s appointment. Contact, name, IIN and description are encrypted and bound to their row and column.';
comment on column booking.secret_digest is 'SHA-256 of the secret that the citizen holds; 128 random bits cannot be guessed from it.';
comment on column booking.contact_index is 'Keyed digest of the normalised phone: equal phones are equal here and nowhere readable.';
comment on column booking.day is 'The slot''s day in Almaty.';
create unique index booking_once_per_slot on booking (slot) where state <> 'CANCELLED';
create unique index booking_once_per_contact_and_day on booking (contact_index, day) where state in ('BOOKED', 'CHECKED_IN');
create index booking_by_slot on booking (slot);
create index booking_by_iin on booking (iin_index) where iin_index is not null;
