package kz.zantartip.events.outreach;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.text.Lang;

/// Events on a map: a GeoJSON collection of features (RFC 7946). Where no point is known the geometry is null, so that a map
/// never shows fewer events than the list has.
final class EventMap implements Forms.Form<OutreachEventView> {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private record Collection(String type, List<Feature> features) {}

    private record Feature(String type, UUID id, Point geometry, Map<String, Object> properties) {}

    private record Point(String type, List<BigDecimal> coordinates) {}

    @Override
    public void write(List<OutreachEventView> events, Lang lang, OutputStream out)
            throws IOException {
        List<Feature> features = events.stream().map(event -> feature(event, lang)).toList();
        out.write(JSON.writeValueAsBytes(new Collection("FeatureCollection", features)));
    }

    private static Feature feature(OutreachEventView event, Lang lang) {
        Venue venue = event.venue();
        Point point =
                venue == null || venue.lat() == null
                        ? null
                        : new Point("Point", List.of(venue.lon(), venue.lat()));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("title", event.title().in(lang));
        properties.put("format", event.format());
        properties.put("organiser", event.organiser());
        properties.put("region", event.region());
        properties.put("district", event.district());
        properties.put(
                "venue", venue == null || venue.name() == null ? null : venue.name().in(lang));
        properties.put("startsAt", event.startsAt());
        properties.put("endsAt", event.endsAt());
        properties.put("state", event.state());
        properties.values().removeIf(value -> value == null);
        return new Feature("Feature", event.id(), point, properties);
    }
}
