-- Outreach events with what they belong to: code lists, programmes, organisers, and the sums that organisers have reported.

create table code_list (
    name text primary key,
    position int not null,
    title jsonb not null,
    extensible boolean not null
);
comment on table code_list is 'A list of codes with labels in three languages.';
comment on column code_list.extensible is 'False for the lists that the program itself decides by: their entries are labels only.';

create table code_list_entry (
    id text,
    list text not null references code_list,
    code text not null,
    position int generated always as identity,
    name jsonb not null,
    valid_from date,
    valid_to date,
    version int not null,
    constraint code_list_entry_taken primary key (id),
    constraint code_list_entry_span check (valid_to >= valid_from)
);
comment on table code_list_entry is 'Never deleted: a code that is no longer used gets its last day.';
comment on column code_list_entry.id is 'List and code: event-formats/LECTURE.';
comment on column code_list_entry.position is 'The order of the source; later entries stand behind.';
create index code_list_entry_of_list on code_list_entry (list, position);

create table programme (
    code text,
    name jsonb not null,
    region text,
    district text,
    agency text,
    measures int[] not null,
    version int not null,
    constraint programme_code_taken primary key (code)
);
comment on table programme is 'What groups events: НаркоSTOP, Adal Urpaq.';
comment on column programme.region is 'Where it runs; null where it runs everywhere.';
comment on column programme.agency is 'Whose it is, where an executor of the plan has entered it.';

create table organiser (
    code text,
    name jsonb not null,
    region text,
    agency text,
    bin text,
    version int not null,
    constraint organiser_code_taken primary key (code)
);
comment on table organiser is 'Who holds events: an agency, an akimat, a centre, an organisation.';
comment on column organiser.agency is 'The executor of the plan that it is or belongs to; its users keep its events.';

create table activity_report (
    id uuid primary key,
    position int generated always as identity,
    organiser text not null references organiser,
    reported_on date,
    period text,
    formats text[] not null,
    venue_types text[] not null,
    claims jsonb not null,
    version int not null
);
comment on table activity_report is 'What an organiser has reported as a sum; shown beside counted figures, never added to them.';
comment on column activity_report.reported_on is 'Null where the source gives no date.';
create index activity_report_of_organiser on activity_report (organiser);

create table outreach_event (
    id uuid primary key,
    version int not null,
    external_id text,
    organiser text not null references organiser,
    title jsonb not null,
    format text not null,
    programme text references programme,
    partners jsonb,
    region text not null,
    district text,
    district_key text,
    venue jsonb,
    venue_type text,
    online_link text,
    mode text,
    starts_at timestamptz not null,
    ends_at timestamptz,
    audiences text[] not null,
    languages text[] not null,
    speakers jsonb,
    expected_attendance int,
    measures int[] not null,
    series_id text,
    state text not null,
    outcome jsonb,
    reason jsonb,
    search_text text not null,
    search tsvector generated always as
        (to_tsvector('simple', search_text) || to_tsvector('russian', search_text)) stored,
    constraint event_external_id_taken unique (organiser, external_id),
    constraint outreach_event_span check (ends_at >= starts_at),
    constraint outreach_event_outcome check ((state in ('HELD', 'ANNULLED')) = (outcome is not null)),
    constraint outreach_event_reason check ((state in ('CANCELLED', 'ANNULLED')) = (reason is not null))
);
comment on table outreach_event is 'A lecture, a raid, a round table: one thing in one place at one time.';
comment on column outreach_event.external_id is 'The organiser''s own key.';
comment on column outreach_event.district_key is 'The district without case and the word for district, by which it is found.';
comment on column outreach_event.venue_type is 'As in the venue, by which it is found.';
comment on column outreach_event.search_text is 'Title, venue and district in plain letters: lower case, Kazakh letters as on a Russian keyboard.';
comment on column outreach_event.search is 'Words as they stand and, for Russian and English, by their stems.';

create index outreach_event_by_start on outreach_event (starts_at, id);
create index outreach_event_of_region on outreach_event (region, starts_at, id);
create index outreach_event_of_organiser on outreach_event (organiser, starts_at, id);
create index outreach_event_of_programme on outreach_event (programme, starts_at, id) where programme is not null;
create index outreach_event_of_format on outreach_event (format, starts_at, id);
create index outreach_event_in_state on outreach_event (state, starts_at, id);
create index outreach_event_unreported on outreach_event (coalesce(ends_at, starts_at)) where state in ('PLANNED', 'PUBLISHED');
create index outreach_event_for_audience on outreach_event using gin (audiences);
create index outreach_event_for_measure on outreach_event using gin (measures);
create index outreach_event_search on outreach_event using gin (search);
