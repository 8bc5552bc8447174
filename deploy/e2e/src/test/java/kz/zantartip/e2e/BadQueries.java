package kz.zantartip.e2e;

import static kz.zantartip.e2e.BadBodies.MARK;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Queries, path variables and headers as nobody should send them. Not all of them are wrong everywhere: a text may be any.
final class BadQueries {

    /// Percent-encoded: U+0000, what is no UTF-8, half a pair of UTF-16, letters of Kazakh, an emoji, quotes.
    private static final List<String> STRANGE =
            List.of(
                    MARK + "%00",
                    MARK + "%FF%FE",
                    MARK + "%ED%A0%80",
                    MARK + "%D3%98%D2%93%D2%9B%D2%A3%D3%A9%D2%B1%D2%AF%D2%BB%D1%96",
                    MARK + "%F0%9F%99%82",
                    MARK + "%27%22%3C%3E",
                    MARK + "%0D%0AX-Injected:%201",
                    MARK.repeat(60),
                    MARK + "%25s%25n",
                    "-1",
                    "0",
                    "2147483648",
                    "1e400",
                    "");

    private BadQueries() {}

    /// Queries that no operation takes, then each parameter of this one with each strange value, and twice.
    static List<String> of(ApiOperation operation) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "unknownParameter=" + MARK,
                                "%00=" + MARK,
                                "%FF=" + MARK,
                                "lang=" + MARK,
                                "lang=kk&lang=ru",
                                "f=" + MARK,
                                "cursor=" + MARK,
                                "limit=" + MARK,
                                "&&=&"));
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.path("name").asText();
            STRANGE.forEach(value -> all.add(name + "=" + value));
            all.add(name + "=" + MARK + "&" + name + "=" + MARK);
        }
        return all;
    }

    static List<String> pathValues() {
        return STRANGE.stream().filter(value -> !value.isEmpty()).toList();
    }

    /// Names and values of headers that an operation may take.
    static List<String[]> headers(ApiOperation operation) {
        List<String[]> all = new ArrayList<>();
        for (String value : List.of(MARK, "*;q=" + MARK, "kk;q=1e400", ",,,", MARK.repeat(100))) {
            all.add(new String[] {"Accept-Language", value});
        }
        for (String value : List.of(MARK + "/" + MARK, MARK, "image/" + MARK, "*/*;q=" + MARK)) {
            all.add(new String[] {"Accept", value});
        }
        for (String value :
                List.of(MARK, "\"" + MARK, "W/\"" + MARK + "\"", "\"99999999999999999999\"")) {
            all.add(new String[] {"If-Match", value});
            all.add(new String[] {"If-None-Match", value});
        }
        for (String value : List.of("a " + MARK, "\"" + MARK, MARK.repeat(40))) {
            all.add(new String[] {"Idempotency-Key", value});
        }
        operation.parameters("header").stream()
                .map(parameter -> parameter.path("name").asText())
                .filter(name -> name.endsWith("-Secret"))
                .forEach(name -> all.add(new String[] {name, MARK}));
        return all;
    }
}
