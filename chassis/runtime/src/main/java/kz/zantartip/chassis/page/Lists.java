package kz.zantartip.chassis.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.zantartip.chassis.condition.Digests;
import kz.zantartip.chassis.format.Format;
import kz.zantartip.chassis.table.Forms;

/// Cuts a list into the part that this request asks for.
@RequestScoped
public class Lists {

    static final int USUAL_LIMIT = 50;

    /// So many rows of a list in the database are held in memory at once, at most.
    static final int LONGEST_FILE = 10_000;

    /// What may differ between the pages of one list.
    private static final Set<String> NOT_THE_QUERY =
            Set.of("cursor", "limit", "total", "f", "lang", "bom");

    private final UriInfo asked;
    private final HttpHeaders headers;
    private final ResourceInfo resource;

    Lists(UriInfo asked, HttpHeaders headers, ResourceInfo resource) {
        this.asked = asked;
        this.headers = headers;
        this.resource = resource;
    }

    /// The page of a list that is in memory. JSON has 50 items where no limit is given, every other format all of them.
    public <T> Page<T> page(List<T> all, Order<T> order, Forms<T> forms, ListQuery query) {
        requireSame(order);
        String thisQuery = fingerprint();
        List<T> rest = order.sorted(all, query.sort, query.cursor, thisQuery);
        int limit =
                query.limit != null ? query.limit : isJson(forms) ? USUAL_LIMIT : Integer.MAX_VALUE;
        boolean cut = rest.size() > limit;
        List<T> items = cut ? List.copyOf(rest.subList(0, limit)) : rest;
        String next = cut ? order.after(items.getLast(), query.sort, thisQuery) : null;
        return new Page<>(items, next, query.wantsTotal() ? (long) all.size() : null, forms);
    }

    /// The page of a list that stays in the database. JSON has 50 items where no limit is given; every other format has all of
    /// them up to [#LONGEST_FILE], after which the cursor tells that more follows.
    public <T> Page<T> page(Rows<T> rows, Keyset<T> keyset, Forms<T> forms, ListQuery query) {
        requireSame(keyset.order());
        String thisQuery = fingerprint();
        Keyset.Place place = keyset.place(query.sort, query.cursor, thisQuery);
        int limit = query.limit != null ? query.limit : isJson(forms) ? USUAL_LIMIT : LONGEST_FILE;
        List<T> found = rows.from(place, limit + 1);
        boolean cut = found.size() > limit;
        List<T> items = cut ? List.copyOf(found.subList(0, limit)) : found;
        String next = cut ? keyset.after(items.getLast(), query.sort, thisQuery) : null;
        return new Page<>(items, next, query.wantsTotal() ? rows.count() : null, forms);
    }

    /// A list that can be sorted by a field of which the gate does not know, or the other way round,
    /// fails at once. Where the gate was told nothing, the order itself refuses a wrong field, alone.
    private void requireSame(Order<?> order) {
        SortFields told = resource.getResourceMethod().getAnnotation(SortFields.class);
        if (told != null && !order.fields().equals(Set.of(told.value()))) {
            throw new IllegalStateException("@SortFields must name " + order.fields());
        }
    }

    /// What comes first of all that the caller would take and this list has: a browser asks for HTML before anything else.
    private boolean isJson(Forms<?> forms) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return true;
            }
            if (Arrays.stream(Format.values())
                    .filter(forms::has)
                    .anyMatch(form -> accepted.isCompatible(MediaType.valueOf(form.mediaType())))) {
                return false;
            }
        }
        return true;
    }

    private String fingerprint() {
        String query =
                new TreeMap<>(asked.getQueryParameters())
                        .entrySet().stream()
                                .filter(parameter -> !NOT_THE_QUERY.contains(parameter.getKey()))
                                .map(Object::toString)
                                .collect(Collectors.joining("&", asked.getPath() + "?", ""));
        return Digests.brief(query.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
