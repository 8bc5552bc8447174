package kz.zantartip.chassis.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The order of a list that is too long for memory: PostgreSQL sorts it and begins just after the cursor, so a late page costs
/// what the first one costs, and nobody is met twice while rows come and go.
///
/// The columns must never be null: a comparison with null holds for no row.
public final class Keyset<T> {

    private final Order<T> order;
    private final Map<String, String> columns;

    /// Where in the list a page begins, as parts of its query.
    ///
    /// @param condition for the `where`; `true` on the first page
    /// @param orderBy for the `order by`
    /// @param values the named parameters of the condition
    public record Place(String condition, String orderBy, Map<String, Object> values) {}

    /// @param columns for every field of the order the expression that the query sorts by
    public Keyset(Order<T> order, Map<String, String> columns) {
        this.order = order;
        this.columns = Map.copyOf(columns);
    }

    Place place(String sort, String cursor, String query) {
        List<Order.Step> steps = order.steps(sort, cursor, query);
        List<String> orderBy = new ArrayList<>();
        steps.forEach(step ->
                orderBy.add(columns.get(step.field()) + (step.descending() ? " desc" : " asc")));
        Map<String, Object> values = new LinkedHashMap<>();
        String condition = "true";
        if (cursor != null) {
            for (int i = 0; i < steps.size(); i++) {
                values.put("key" + i, steps.get(i).value());
            }
            condition = after(steps);
        }
        return new Place(condition, String.join(", ", orderBy), values);
    }

    Order<T> order() {
        return order;
    }

    String after(T item, String sort, String query) {
        return order.after(item, sort, query);
    }

    /// `a >= :a and (a > :a or (b > :b))`: the outer comparison lets an index on `a` begin at the cursor, which `or` alone
    /// would not.
    private String after(List<Order.Step> steps) {
        String condition = null;
        for (int i = steps.size() - 1; i >= 0; i--) {
            String column = columns.get(steps.get(i).field());
            String beyond = steps.get(i).descending() ? "<" : ">";
            condition =
                    condition == null
                            ? "%s %s :key%d".formatted(column, beyond, i)
                            : "%1$s %2$s= :key%3$d and (%1$s %2$s :key%3$d or (%4$s))"
                                    .formatted(column, beyond, i, condition);
        }
        return condition;
    }
}
