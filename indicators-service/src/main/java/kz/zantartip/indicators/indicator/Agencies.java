package kz.zantartip.indicators.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.zantartip.indicators.reference.ReferenceFile;

/// The bodies that can be an indicator's reporter, and who has taken whose place: rights pass on.
@ApplicationScoped
class Agencies {

    private record Successor(String code, LocalDate from) {}

    private final Set<String> withAccount = new HashSet<>();
    private final Set<String> regional = new HashSet<>();
    private final Map<String, Successor> successors = new HashMap<>();

    Agencies(ReferenceFile files) {
        for (JsonNode agency : files.read("agencies", new TypeReference<JsonNode>() {})) {
            String code = agency.get("code").asText();
            if (!agency.path("group").asText().equals("NO_ACCOUNT")) {
                withAccount.add(code);
            }
            if (agency.path("group").asText().equals("REGIONAL")) {
                regional.add(code);
            }
            if (agency.has("succession")) {
                JsonNode succession = agency.get("succession");
                String successor = succession.at("/successor/code").asText();
                withAccount.add(successor);
                successors.put(
                        code,
                        new Successor(successor, LocalDate.parse(succession.get("from").asText())));
            }
        }
    }

    /// Whether it is an executor of the plan, or the successor of one, that has an account.
    boolean hasAccount(String code) {
        return withAccount.contains(code);
    }

    /// Whether it is one in each region: whoever acts for it acts for one region.
    boolean isRegional(String code) {
        return regional.contains(code);
    }

    /// Whether that agency is the one that was named, or has taken its place by that day.
    boolean actsFor(String agency, String named, LocalDate day) {
        Successor successor = successors.get(named);
        return named.equals(agency)
                || successor != null
                        && successor.code().equals(agency)
                        && !day.isBefore(successor.from());
    }
}
