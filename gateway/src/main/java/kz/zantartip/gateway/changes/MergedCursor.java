package kz.zantartip.gateway.changes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zantartip.gateway.route.Service;

/// Where a reader of the merged feed stands in each service's part. A service of which it says nothing has not been read yet.
///
/// @param places by service, as the service's own cursor says
record MergedCursor(Map<Service, String> places) {

    static final MergedCursor BEGINNING = new MergedCursor(Map.of());

    /// Begins each cursor: should their form change, old ones are told apart.
    private static final String FORM = "1";

    private static final Pattern PLACE = Pattern.compile("00[0-9]{18}");

    MergedCursor {
        places = Map.copyOf(places);
    }

    /// Empty for what is no cursor of ours.
    static Optional<MergedCursor> of(String token) {
        Map<Service, String> places = new EnumMap<>(Service.class);
        try {
            String text =
                    new String(Base64.getUrlDecoder().decode(token), StandardCharsets.ISO_8859_1);
            String[] parts = text.split(",", -1);
            if (!parts[0].equals(FORM)) {
                return Optional.empty();
            }
            for (String part : Arrays.asList(parts).subList(1, parts.length)) {
                String[] pair = part.split("=", 2);
                if (pair.length < 2 || !PLACE.matcher(pair[1]).matches()) {
                    return Optional.empty();
                }
                if (places.put(Service.fromString(pair[0]), pair[1]) != null) {
                    return Optional.empty();
                }
            }
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
        return Optional.of(new MergedCursor(places));
    }

    Optional<String> place(Service service) {
        return Optional.ofNullable(places.get(service));
    }

    MergedCursor with(Service service, String place) {
        Map<Service, String> moved = new EnumMap<>(Service.class);
        moved.putAll(places);
        moved.put(service, place);
        return new MergedCursor(moved);
    }

    String token() {
        Map<Service, String> inOrder = new EnumMap<>(Service.class);
        inOrder.putAll(places);
        String text =
                inOrder.entrySet().stream()
                        .map(place -> "," + place.getKey().word() + "=" + place.getValue())
                        .collect(Collectors.joining("", FORM, ""));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
