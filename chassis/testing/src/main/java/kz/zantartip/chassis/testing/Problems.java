package kz.zantartip.chassis.testing;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;

/// What an answer that refuses must look like: RFC 9457 with the house's members.
public final class Problems {

    private Problems() {}

    /// Checks status and code, and that nothing is missing that every problem carries.
    public static ValidatableResponse isProblem(
            ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("/problems/" + code))
                .body("title", not(blankOrNullString()))
                .body("detail", not(blankOrNullString()))
                .body("instance", startsWith("/"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    /// For `body("errors", …)`: a fault in the body, at this JSON pointer (`#/schedule/due`).
    public static Matcher<Iterable<? super Object>> faultAt(String pointer, String code) {
        return fault("pointer", pointer, code);
    }

    /// For `body("errors", …)`: a fault in a parameter or a header of this name.
    public static Matcher<Iterable<? super Object>> faultIn(String name, String code) {
        return fault("name", name, code);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Matcher<Iterable<? super Object>> fault(String key, String place, String code) {
        Matcher fault =
                Matchers.allOf((Matcher) hasEntry(key, place), (Matcher) hasEntry("code", code));
        return hasItem(fault);
    }
}
