package kz.zantartip.gateway.front;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.gateway.front.Figures.NextDeadline;
import kz.zantartip.gateway.route.Service;

/// Asks the services for the figures of the first page, all at once. It never fails and never waits for longer than the
/// limit: a figure that nobody could tell is absent. Answers are shared for a little while, so that reading the page a
/// thousand times does not ask a thousand times.
@ApplicationScoped
class LiveFigures {

    private static final int NEXT = 3;

    private final ServiceReader services;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration limit;
    private final Duration age;
    private volatile Asked last;

    private record Asked(Instant at, Uni<Figures> figures) {}

    LiveFigures(ServiceReader services, FrontConfig config, ObjectMapper json, Clock clock) {
        this.services = services;
        this.json = json;
        this.clock = clock;
        this.limit = config.figuresLimit();
        this.age = config.figuresAge();
    }

    Uni<Figures> now() {
        Asked known = last;
        Instant at = clock.instant();
        if (known == null || !at.isBefore(known.at().plus(age))) {
            known = new Asked(at, ask().memoize().indefinitely());
            last = known;
        }
        return known.figures();
    }

    private Uni<Figures> ask() {
        return Uni.combine()
                .all()
                .unis(
                        total("/api/v1/measures?"),
                        total("/api/v1/deadlines?status=OVERDUE&"),
                        total("/api/v1/deadlines?status=DUE_SOON&"),
                        next())
                .with(Figures::new);
    }

    private Uni<Long> total(String list) {
        return inTime(
                services.get(Service.MEASURES, list + "total=true&limit=1")
                        .map(page ->
                                page.path("total").isIntegralNumber()
                                        ? page.path("total").asLong()
                                        : null));
    }

    private Uni<List<NextDeadline>> next() {
        LocalDate today = Almaty.today(clock);
        return inTime(
                services.get(
                                Service.MEASURES,
                                "/api/v1/deadlines?from=%s&limit=%d".formatted(today, NEXT))
                        .compose(this::withTitles));
    }

    private Future<List<NextDeadline>> withTitles(JsonNode page) {
        List<Future<NextDeadline>> deadlines = new ArrayList<>();
        for (JsonNode deadline : page.path("items")) {
            int measure = deadline.path("measure").asInt();
            deadlines.add(
                    services.get(Service.MEASURES, "/api/v1/measures/" + measure)
                            .map(found -> text(found.path("title")))
                            .otherwise((LocalizedText) null)
                            .map(title ->
                                    new NextDeadline(
                                            deadline.path("id").asText(),
                                            LocalDate.parse(deadline.path("dueOn").asText()),
                                            measure,
                                            title)));
        }
        return page.path("items").isArray()
                ? Future.all(deadlines).map(_ -> deadlines.stream().map(Future::result).toList())
                : Future.failedFuture("no list");
    }

    private LocalizedText text(JsonNode node) {
        return json.convertValue(node, LocalizedText.class);
    }

    private <T> Uni<T> inTime(Future<T> asked) {
        return Uni.createFrom()
                .completionStage(asked.toCompletionStage())
                .ifNoItem()
                .after(limit)
                .recoverWithUni(Uni.createFrom().nullItem())
                .onFailure()
                .recoverWithNull();
    }
}
