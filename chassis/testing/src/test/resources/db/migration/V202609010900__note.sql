-- A table for the tests of HouseTest itself.
create table note (
    id uuid primary key,
    text text not null,
    taken_at timestamptz not null,
    version int not null
);
