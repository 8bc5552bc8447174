package kz.zantartip.consultations;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.Tokens;

/// A point with lawyers and sessions, made as callers make them, and citizens who book.
public final class Clinic {

    /// The morning of the day after the tests' noon.
    public static final Instant TOMORROW = Instant.parse("2026-11-21T04:00:00Z");

    private Clinic() {}

    public static RequestSpecification as(Tokens who) {
        return given().auth().oauth2(who.token()).contentType("application/json");
    }

    public static RequestSpecification asCoordinator() {
        return as(Tokens.of(Role.COORDINATOR));
    }

    public static RequestSpecification asOperator() {
        return as(Tokens.of(Role.OPERATOR));
    }

    public static String point(String region, String channel, int desks) {
        return pointAt(region, channel, desks, "43.24", "76.89");
    }

    public static String pointAt(String region, String channel, int desks, String lat, String lon) {
        return id(
                asCoordinator()
                        .body(
                                """
                                {"name": {"kk": "Халық заңгері"}, "channel": "%s", "region": "%s", "district": "Алатау ауданы",
                                 "address": {"ru": "ул. Абая, 1"}, "lat": %s, "lon": %s, "desks": %d}
                                """
                                        .formatted(channel, region, lat, lon, desks))
                        .post("/api/v1/points"));
    }

    public static String lawyer() {
        return id(
                asCoordinator()
                        .body(
                                """
                                {"name": "Айгүл Серікқызы", "kind": "ADVOCATE", "organisation": "Алматы қалалық адвокаттар алқасы",
                                 "languages": ["kk", "ru"], "topics": ["LABOUR", "FAMILY"]}
                                """)
                        .post("/api/v1/lawyers"));
    }

    /// Slots of twenty minutes, one after the other.
    public static String session(
            String point, String lawyer, int desk, Instant startsAt, int slots) {
        return id(
                asCoordinator()
                        .body(
                                session(
                                        point,
                                        lawyer,
                                        desk,
                                        startsAt,
                                        startsAt.plusSeconds(1200L * slots)))
                        .post("/api/v1/sessions"));
    }

    public static String session(
            String point, String lawyer, int desk, Instant startsAt, Instant endsAt) {
        return """
        {"lawyer": "%s", "point": "%s", "desk": %d, "startsAt": "%s", "endsAt": "%s", "slotMinutes": 20, "measures": [19]}
        """
                .formatted(lawyer, point, desk, startsAt, endsAt);
    }

    /// One desk, one lawyer, so many slots tomorrow morning.
    public static String sessionOf(int slots) {
        return session(point("75", "LAW_CLINIC", 2), lawyer(), 1, TOMORROW, slots);
    }

    public static List<String> slotsOf(String session) {
        return given().get("/api/v1/slots?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.session == '%s' }.id".formatted(session));
    }

    public static String wanted(String slot, String phone) {
        return """
        {"slot": "%s", "topic": "LABOUR", "language": "kk", "contact": {"phone": "%s"}, "consent": {"version": 1, "given": true}}
        """
                .formatted(slot, phone);
    }

    public static Response book(String slot, String phone) {
        return given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wanted(slot, phone))
                .post("/api/v1/bookings");
    }

    private static String id(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }
}
