-- Target indicators, the statistics that the Concept cites, and what was observed of both. An observation is never updated: a
-- correction is a row of its own, so that what was known on any past day can be answered.

create table region (
    kato text primary key,
    iso text,
    type text not null,
    name jsonb not null,
    valid_from date,
    valid_to date,
    predecessors jsonb not null,
    districts jsonb not null,
    note text
);
comment on table region is 'Regions and cities of republican significance, former ones too.';
comment on column region.kato is 'First two digits of the nine-digit KATO code.';
comment on column region.valid_from is 'First day; null where it was there throughout the years of the data.';
comment on column region.valid_to is 'Last day; null while it is in force.';

create table indicator (
    code text primary key,
    version int not null,
    direction smallint not null,
    name jsonb not null,
    name_in_concept jsonb,
    measured_by jsonb,
    unit text not null,
    decimals smallint not null,
    polarity text not null,
    lowest numeric,
    highest numeric,
    source jsonb,
    notes jsonb not null,
    reporter text,
    recorded_at timestamptz not null
);
comment on table indicator is 'A target indicator of the Concept and the action plan.';
comment on column indicator.version is 'How often it has changed; the number in front of its ETag.';
comment on column indicator.decimals is 'How its values are printed; they are kept as they were recorded.';
comment on column indicator.lowest is 'Smallest value that can be; null where there is none.';
comment on column indicator.highest is 'Greatest value that can be; null where there is none.';
comment on column indicator.reporter is 'The agency that may record its figures besides the coordinator; the last naming.';

create table reporter_naming (
    indicator text not null references indicator,
    number int not null,
    agency text,
    recorded_at timestamptz not null,
    constraint reporter_naming_once primary key (indicator, number)
);
comment on table reporter_naming is 'Whom the coordinator named as an indicator''s reporter, 1, 2, 3.';
comment on column reporter_naming.agency is 'Null where the reporter was taken away.';

create table target (
    indicator text not null references indicator,
    year smallint not null,
    document text not null,
    edition smallint not null,
    value numeric not null,
    recorded_at timestamptz not null,
    constraint target_once primary key (indicator, year, document, edition)
);
comment on table target is 'What a document wants an indicator to be in a year. The two documents may disagree; both stand.';
comment on column target.edition is '1 as adopted; an act that changes it is a new row.';

create table statistic (
    code text primary key,
    position smallint not null,
    name jsonb not null,
    name_note text,
    unit text not null,
    stated_change text,
    period_basis text not null,
    period_note text,
    source jsonb,
    quote jsonb not null,
    parts jsonb,
    note text,
    recorded_at timestamptz not null
);
comment on table statistic is 'A series that the Concept cites.';
comment on column statistic.position is 'Its place in the Concept.';
comment on column statistic.stated_change is 'The change as the Concept prints it, cut off where it is cut off.';
comment on column statistic.period_basis is 'Whether the Concept states the period, or it was inferred.';

create table observation (
    id uuid primary key,
    indicator text references indicator,
    statistic text references statistic,
    period text not null,
    region text references region,
    value numeric not null,
    value_to numeric,
    qualifier text,
    status text not null,
    source jsonb not null,
    vintage int not null,
    reason_code text,
    reason_text jsonb,
    recorded_at timestamptz not null,
    constraint observation_of_one_series check (num_nonnulls(indicator, statistic) = 1),
    constraint observation_vintage_counts check (vintage >= 1),
    constraint observation_range_rises check (value_to is null or value_to >= value),
    constraint observation_reason_whole check ((reason_code is null) = (reason_text is null)),
    constraint observation_correction_says_why check (vintage = 1 or reason_code is not null),
    constraint observation_vintage_once unique nulls not distinct (indicator, statistic, period, region, vintage)
);
comment on table observation is 'One value of a series for a period and region, in one vintage. Rows are added and never changed.';
comment on column observation.period is '2026, 2026-S1, 2026-Q3, 2026-07, a span of years 2020-2024, or NOT_STATED.';
comment on column observation.region is 'Null for the whole country.';
comment on column observation.value_to is 'Upper end where the source gives a range.';
comment on column observation.vintage is '1 as first recorded; each correction is the next.';
comment on column observation.recorded_at is 'Since when this system knows it; the next vintage''s moment ends that. What the Concept states counts as known from its adoption.';
