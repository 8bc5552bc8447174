package kz.zantartip.events.outreach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Conditions of a query that all hold together, with their named values.
final class Conditions {

    private final List<String> sql = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    void add(String condition) {
        sql.add(condition);
    }

    void add(String condition, String name, Object value) {
        sql.add(condition);
        values.put(name, value);
    }

    /// Nothing where there is no value.
    void addEqual(String column, String name, Object value) {
        if (value != null) {
            add(column + " = :" + name, name, value);
        }
    }

    void with(String name, Object value) {
        values.put(name, value);
    }

    String sql() {
        return sql.isEmpty() ? "true" : String.join(" and ", sql);
    }

    Map<String, Object> values() {
        return values;
    }
}
