package kz.zantartip.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A copy that somebody keeps of what he hears in Kafka: what he has heard already he knows by its id, as an inbox does, and the
/// last word on a resource is its state.
final class Copy {

    private final Set<String> inbox = new HashSet<>();
    private final Map<String, List<Long>> revisions = new HashMap<>();
    private final Map<String, JsonNode> states = new HashMap<>();
    private int repeats;

    void hear(CloudEvent event) {
        if (!inbox.add(event.getSource() + " " + event.getId())) {
            repeats++;
            return;
        }
        String subject = event.getSubject();
        revisions
                .computeIfAbsent(subject, _ -> new ArrayList<>())
                .add(Long.parseLong(String.valueOf(event.getExtension("revision"))));
        states.put(
                subject,
                RunningSystem.read(new String(event.getData().toBytes(), StandardCharsets.UTF_8)));
    }

    /// How often something was heard again.
    int repeats() {
        return repeats;
    }

    Set<String> subjects() {
        return states.keySet();
    }

    JsonNode stateOf(String subject) {
        return states.get(subject);
    }

    /// In the order in which they were heard.
    List<Long> revisionsOf(String subject) {
        return revisions.getOrDefault(subject, List.of());
    }
}
