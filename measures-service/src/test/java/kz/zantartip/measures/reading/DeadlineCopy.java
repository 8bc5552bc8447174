package kz.zantartip.measures.reading;

import static kz.zantartip.measures.reading.Answers.items;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a reader keeps of one measure's deadlines who fetches only what has changed.
final class DeadlineCopy {

    private final int measure;

    private final Map<String, String> days = new TreeMap<>();
    private final Map<String, Integer> sequences = new HashMap<>();

    DeadlineCopy(int measure) {
        this.measure = measure;
    }

    void refresh(String since) {
        for (Map<String, Object> item :
                items("/deadlines", "measure", "" + measure, "updatedSince", since)) {
            String id = (String) item.get("id");
            if (Boolean.TRUE.equals(item.get("deleted"))) {
                days.remove(id);
            } else {
                days.put(id, standing(item));
            }
        }
        sequences()
                .forEach((id, sequence) -> {
                    Integer before = sequences.put(id, sequence);
                    assertThat(sequence).as(id).isGreaterThanOrEqualTo(before == null ? 0 : before);
                });
    }

    Map<String, String> days() {
        return days;
    }

    Map<String, String> now() {
        Map<String, String> now = new TreeMap<>();
        items("/deadlines", "measure", "" + measure)
                .forEach(item -> now.put((String) item.get("id"), standing(item)));
        return now;
    }

    /// What does not change by days that pass.
    private static String standing(Map<String, Object> deadline) {
        boolean reported =
                List.of("ACCEPTED", "SUBMITTED", "RETURNED").contains(deadline.get("status"));
        return List.of(
                        deadline.get("dueOn"),
                        deadline.get("effectiveOn"),
                        deadline.get("agencies"),
                        reported ? deadline.get("status") : "OPEN")
                .toString();
    }

    /// `SEQUENCE` of each entry of the calendar, those that are cancelled counted.
    private Map<String, Integer> sequences() {
        Map<String, Integer> sequences = new HashMap<>();
        String feed =
                Answers.asking("f", "ics")
                        .get("/api/v1/measures/" + measure + "/deadlines")
                        .asString();
        String id = null;
        for (String line : feed.split("\r\n")) {
            if (line.startsWith("UID:")) {
                id = line;
            } else if (line.startsWith("SEQUENCE:")) {
                sequences.put(id, Integer.valueOf(line.substring("SEQUENCE:".length())));
            }
        }
        return sequences;
    }
}
