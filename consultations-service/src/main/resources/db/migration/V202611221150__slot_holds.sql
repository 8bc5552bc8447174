-- A citizen who fills in a form keeps the slot for five minutes.

create table slot_hold (
    slot uuid not null,
    id uuid not null,
    expires_at timestamptz not null,
    renewed boolean not null,
    constraint slot_hold_once_per_slot primary key (slot),
    constraint slot_hold_of_slot foreign key (slot) references slot (id)
);
comment on table slot_hold is 'Who is filling in a form for a slot, named by a random id alone. An expired row means nothing and is written over.';
