package kz.zantartip.gateway.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// `docs/access.md`: who may do what, for people who answer for it. Roles are the document's own, which has them from the code
/// that refuses; whose things are whose is `docs/ownership.json`, which the ownership walk holds against the running system.
final class AccessPage {

    private static final List<String> ROLES =
            List.of(
                    "coordinator",
                    "agency",
                    "region-editor",
                    "lawyer",
                    "operator",
                    "messenger",
                    "auditor",
                    "admin");

    private static final String HEAD =
            """
            # Who may do what

            Written by `make access` from the one OpenAPI document (`x-roles` of each operation) and from
            [ownership.json](ownership.json). Do not edit: the build compares, and two tests walk the running system by it, every operation
            as nobody and as every role (`AccessWalkTest`), and whatever is owned as its owner and as strangers (`OwnershipWalkTest`).

            **●** the role may call it. **◐** it may, for what is its own; which that is stands under [Own and foreign](#own-and-foreign).
            **all**: open to everybody, without a token too. Without a token all else is 401, in a role that is not named 403, before anything
            that was sent is looked at. A token that is not valid is 401 everywhere.

            Roles come from the token's `groups`; the claims `agency`, `region`, `lawyer` and `points` say for whom. A claim that is missing
            owns nothing, but for `points`: an operator without it runs all points. An empty list runs none.

            """;

    private final List<JsonNode> rules;
    private final Map<String, List<String>> rowsByTag = new TreeMap<>();
    private int open;
    private int guarded;

    AccessPage(JsonNode document, JsonNode ownership) {
        this.rules = all(ownership).toList();
        document.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .properties()
                                .forEach(method ->
                                        add(path.getKey(), method.getKey(), method.getValue())));
    }

    private void add(String path, String method, JsonNode operation) {
        if (!operation.has("operationId")) {
            return;
        }
        List<String> roles = all(operation.path("x-roles")).map(JsonNode::asText).toList();
        if (roles.isEmpty()) {
            open++;
        } else {
            guarded++;
        }
        String row =
                "| %s `%s` | %s | %s |"
                        .formatted(
                                method.toUpperCase(Locale.ROOT),
                                path,
                                operation.path("summary").asText().replace("|", "\\|"),
                                String.join(
                                        " | ",
                                        marks(operation.get("operationId").asText(), roles)));
        rowsByTag
                .computeIfAbsent(operation.at("/tags/0").asText("Other"), _ -> new ArrayList<>())
                .add(row);
    }

    private List<String> marks(String id, List<String> roles) {
        return Stream.concat(
                        Stream.of(roles.isEmpty() ? "all" : ""),
                        ROLES.stream().map(role -> mark(id, role, roles)))
                .toList();
    }

    private String mark(String id, String role, List<String> roles) {
        if (!roles.contains(role)) {
            return "";
        }
        boolean whole = List.of("coordinator", "auditor", "admin", "messenger").contains(role);
        return whole || rules.stream().noneMatch(rule -> isAbout(id, rule)) ? "●" : "◐";
    }

    private static boolean isAbout(String id, JsonNode rule) {
        return all(rule.path("operations")).anyMatch(named -> named.asText().equals(id));
    }

    String text() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("%d operations, %d of them open.\n".formatted(open + guarded, open));
        rowsByTag.forEach((tag, rows) -> {
            page.append("\n## ").append(tag).append("\n\n| operation | what it does | all | ");
            page.append(String.join(" | ", ROLES)).append(" |\n| --- | --- |");
            page.append(" :-: |".repeat(ROLES.size() + 1)).append('\n');
            rows.forEach(row -> page.append(row.replaceAll(" {2,}", " ")).append('\n'));
        });
        page.append("\n## Own and foreign\n\n");
        page.append(
                """
                Where a role may act on its own things only, this says which these are and what a stranger is told: 403 where everybody may know
                that the thing is there, 404 where he may not. Nothing is changed then, and nothing is said of what else was wrong. The coordinator
                is no stranger anywhere that he is named.

                | thing | own | a stranger | why | operations |
                | --- | --- | :-: | --- | --- |
                """);
        rules.forEach(rule ->
                page.append(
                        "| %s | %s | %d | %s | %s |\n"
                                .formatted(
                                        rule.path("thing").asText(),
                                        rule.path("own").asText(),
                                        rule.path("foreign").asInt(),
                                        rule.path("why").asText(),
                                        all(rule.path("operations"))
                                                .map(id -> "`" + id.asText() + "`")
                                                .reduce((a, b) -> a + " " + b)
                                                .orElseThrow())));
        return page.toString();
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
