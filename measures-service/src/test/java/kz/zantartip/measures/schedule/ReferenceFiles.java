package kz.zantartip.measures.schedule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.zantartip.chassis.text.LocalizedText;

/// The reference data as the service carries them, read as the service reads them.
public final class ReferenceFiles {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PlannedMeasure(
            int number,
            LocalizedText title,
            LocalizedText completionForm,
            LocalizedText deadlineText,
            ScheduleDescription schedule) {}

    public static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private ReferenceFiles() {}

    public static List<PlannedMeasure> measures() {
        return StreamSupport.stream(tree("measures.json").spliterator(), false)
                .map(node -> JSON.convertValue(node, PlannedMeasure.class))
                .toList();
    }

    static WorkingDayCalendar calendar() {
        return WorkingDayCalendar.of(
                JSON.convertValue(tree("working-days.json"), CalendarVersion.class));
    }

    static JsonNode tree(String file) {
        try (InputStream in = ReferenceFiles.class.getResourceAsStream("/reference/" + file)) {
            return JSON.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
