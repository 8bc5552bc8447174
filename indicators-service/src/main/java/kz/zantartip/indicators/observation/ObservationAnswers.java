package kz.zantartip.indicators.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.history.History;
import kz.zantartip.chassis.history.HistoryEntry;
import kz.zantartip.chassis.page.ListQuery;
import kz.zantartip.chassis.page.Lists;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.problem.NotFound;
import org.jboss.resteasy.reactive.RestResponse;

/// How the observations of a series are answered, whether it is an indicator or a statistic.
@ApplicationScoped
public class ObservationAnswers {

    private final Observations observations;
    private final RecordObservation recording;
    private final Lists lists;
    private final History history;
    private final Clock clock;

    ObservationAnswers(
            Observations observations,
            RecordObservation recording,
            Lists lists,
            History history,
            Clock clock) {
        this.observations = observations;
        this.recording = recording;
        this.lists = lists;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public Page<ObservationView> page(Series.Kind kind, String code, ObservationFilter filter) {
        Instant knownAt = filter.asOf() == null ? null : filter.asOf().instant(clock);
        List<ObservationView> found =
                observations.of(kind, code, knownAt).stream()
                        .filter(filter::matches)
                        .map(Standing::view)
                        .toList();
        return lists.page(
                found, ObservationTable.ORDER, ObservationTable.forms(kind, code), filter);
    }

    /// @throws NotFound where the series has no such observation
    @Transactional
    public ObservationView get(Series.Kind kind, String code, UUID id) {
        return observations.find(kind, code, id).map(Standing::view).orElseThrow(NotFound::new);
    }

    /// Who recorded one and who superseded it.
    ///
    /// @throws NotFound where the series has no such observation
    @Transactional
    public Page<HistoryEntry> history(Series.Kind kind, String code, UUID id, ListQuery query) {
        get(kind, code, id);
        return history.of(Series.path(kind, code, id), query);
    }

    /// Records it and says where it is found.
    public RestResponse<ObservationView> created(Series series, NewObservation sent) {
        ObservationView recorded = recording.record(series, sent);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, recorded)
                .location(URI.create(Series.path(series.kind(), series.code(), recorded.id())))
                .build();
    }
}
