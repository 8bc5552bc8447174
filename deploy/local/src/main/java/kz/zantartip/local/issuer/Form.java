package kz.zantartip.local.issuer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parameters of a token request, `application/x-www-form-urlencoded`.
record Form(Map<String, List<String>> values) {

    static Form parse(String body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                values.computeIfAbsent(decoded(pair.substring(0, sign)), _ -> new ArrayList<>())
                        .add(decoded(pair.substring(sign + 1)));
            }
        }
        return new Form(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RequestRefused(400, "invalid_request", "the body is not a well-formed form");
        }
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// The one value of a parameter that may be left out, but not given twice.
    Optional<String> one(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw new RequestRefused(
                    400, "invalid_request", "the parameter " + name + " is given twice");
        }
        return given.stream().findFirst().filter(value -> !value.isBlank());
    }
}
