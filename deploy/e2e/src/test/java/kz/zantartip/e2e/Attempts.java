package kz.zantartip.e2e;

import static kz.zantartip.e2e.Things.OUTCOME;
import static kz.zantartip.e2e.Things.REASON;
import static kz.zantartip.e2e.Things.REGION;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/// For each kind of thing that is somebody's: all that its owner may do with it, in an order in which it can be done.
final class Attempts {

    private static final String TITLE = "{\"title\": {\"kk\": \"Жаңа атау\"}}";
    private static final String NAME = "{\"name\": {\"kk\": \"Жаңа атау\"}}";

    private final RunningSystem system;
    private final Callers callers;
    private final Strangers strangers;
    private final Things things;
    private final List<Attempt> all = new ArrayList<>();

    Attempts(RunningSystem system) {
        this.system = system;
        this.callers = new Callers(system);
        this.strangers = new Strangers(callers);
        this.things = new Things(system, callers);
    }

    List<Attempt> all() {
        progressReports(callers.inRole("agency"));
        progressReports(strangers.akimat(REGION));
        halfYears("MOJ", callers.inRole("agency"));
        halfYears("LEB&region=" + REGION, strangers.akimat(REGION));
        figures();
        events();
        organisers();
        points();
        sessions();
        bookings();
        return List.copyOf(all);
    }

    private void on(
            String operation,
            String act,
            String thing,
            String body,
            String owner,
            List<Stranger> others) {
        all.add(new Attempt(operation, thing + act, thing, body, owner, others));
    }

    private void progressReports(String owner) {
        List<Stranger> others = strangers.agencies();
        String drafted = "/api/v1/measures/18/progress-reports";
        String body = Things.report(things.deadline(0));
        List<Stranger> noExecutors =
                others.stream()
                        .filter(other -> !other.name().equals("the akimat of another region"))
                        .toList();
        all.add(Attempt.create("draftProgressReport", drafted, body, owner, noExecutors));
        String kept = things.progressReport(things.deadline(1), owner);
        on("getProgressReport", "", kept, null, owner, others);
        on("listProgressReportHistory", "/history", kept, null, owner, others);
        on("listProgressReportRounds", "/rounds", kept, null, owner, others);
        on("attachToProgressReport", "/attachments", kept, Things.form(), owner, others);
        String file = "/attachments/" + things.attachment(kept, owner);
        on("downloadProgressReportAttachment", file, kept, null, owner, others);
        on("detachFromProgressReport", file, kept, null, owner, others);
        on("changeProgressReport", "", kept, "{\"completionPercent\": 50}", owner, others);
        on("submitProgressReport", "/submission", kept, null, owner, others);
        String deleted = things.progressReport(things.deadline(2), owner);
        on("deleteProgressReport", "", deleted, null, owner, others);
    }

    private void halfYears(String body, String owner) {
        String first =
                system.json("/api/v1/reporting-calendar?limit=1&agency=" + body)
                        .at("/items/0/id")
                        .asText();
        on(
                "submitReportingObligation",
                "/submission",
                "/api/v1/reporting-calendar/" + first,
                null,
                owner,
                strangers.agencies());
    }

    private void figures() {
        String ofMinistry = reportedBy("MOJ", "share-feeling-fully-safe");
        String ofAkimats = reportedBy("LEB", "openness-of-state-bodies");
        all.add(
                Attempt.create(
                        "recordIndicatorObservation",
                        ofMinistry,
                        Things.observation(""),
                        callers.inRole("agency"),
                        strangers.agencies()));
        all.add(
                Attempt.create(
                        "recordIndicatorObservation",
                        ofAkimats,
                        Things.observation(", \"region\": \"" + REGION + "\""),
                        strangers.akimat(REGION),
                        strangers.agencies()));
    }

    /// The path of the observations of an indicator that is given this reporter.
    private String reportedBy(String agency, String indicator) {
        String path = "/api/v1/indicators/" + indicator;
        String coordinator = callers.inRole("coordinator");
        HttpResponse<String> named =
                system.send(
                        "PATCH",
                        path,
                        coordinator,
                        "{\"reporter\": \"" + agency + "\"}",
                        "If-Match",
                        things.tag(path, coordinator));
        if (named.statusCode() != 200) {
            throw new AssertionError(named.body());
        }
        return path + "/observations";
    }

    private void events() {
        String editor = callers.inRole("region-editor");
        eventsOf(Things.id(things.organiser(", \"region\": \"75\"")), editor);
        eventsOf(
                Things.id(things.organiser(", \"region\": \"75\", \"agency\": \"LEB\"")),
                strangers.akimat(REGION));
    }

    private void eventsOf(String organiser, String owner) {
        List<Stranger> others = Strangers.together(strangers.editors(), strangers.agencies());
        all.add(
                Attempt.create(
                        "planEvent", "/api/v1/events", Things.eventBody(organiser), owner, others));
        String event = things.event(organiser);
        on("changeEvent", "", event, TITLE, owner, others);
        on("publishEvent", "/publication", event, null, owner, others);
        on("reportEvent", "/outcome", event, OUTCOME, owner, others);
        on("annulEvent", "/annulment", event, REASON, owner, others);
        on("cancelEvent", "/cancellation", things.event(organiser), REASON, owner, others);
    }

    private void organisers() {
        String owned = ", \"region\": \"75\", \"agency\": \"LEB\"";
        String owner = strangers.akimat(REGION);
        List<Stranger> others = Strangers.together(strangers.editors(), strangers.agencies());
        String organiser = things.organiser(owned);
        String body = Things.organiserBody(owned);
        all.add(Attempt.create("createOrganiser", "/api/v1/organisers", body, owner, others));
        on("changeOrganiser", "", organiser, NAME, owner, others);
        body = Things.organiserBody(owned);
        all.add(Attempt.create("createProgramme", "/api/v1/programmes", body, owner, others));
        on("changeProgramme", "", things.programme(owned), NAME, owner, others);
        body = Things.activityReportBody(Things.id(organiser));
        all.add(
                Attempt.create(
                        "createActivityReport", "/api/v1/activity-reports", body, owner, others));
        String report = things.activityReport(Things.id(organiser));
        on("changeActivityReport", "", report, "{\"period\": \"2025\"}", owner, others);
    }

    private void points() {
        String editor = callers.inRole("region-editor");
        List<Stranger> others = Strangers.together(strangers.editors(), strangers.operators());
        all.add(Attempt.create("openPoint", "/api/v1/points", Things.POINT, editor, others));
        String point = things.point();
        on("changePoint", "", point, NAME, editor, others);
        String operator = callers.with("operator", "--points", Things.id(point));
        on("changePoint", "", point, "{\"desks\": 2}", operator, others);
        all.add(
                Attempt.create(
                        "addLawyer", "/api/v1/lawyers", things.lawyerBody(), editor, others));
        on("changeLawyer", "", things.lawyer(), "{\"name\": \"Б. Сапаров\"}", editor, others);
    }

    private void sessions() {
        List<Stranger> others = Strangers.together(strangers.editors(), strangers.operators());
        String point = things.point();
        String lawyer = things.lawyer();
        String operator = callers.with("operator", "--points", Things.id(point));
        all.add(
                Attempt.create(
                        "openSession",
                        "/api/v1/sessions",
                        things.sessionBody(lawyer, point),
                        operator,
                        others));
        String session = things.session(lawyer, point);
        on("changeSession", "", session, "{\"slotMinutes\": 30}", operator, others);
        on("cancelSession", "/cancellation", session, REASON, operator, others);
    }

    /// Nobody else is told that there is one, be he the coordinator.
    private void bookings() {
        String point = things.point();
        String lawyer = things.lawyer();
        String session = things.session(lawyer, point);
        String ofLawyer = callers.with("lawyer", "--lawyer", Things.id(lawyer));
        String operator = callers.with("operator", "--points", Things.id(point));
        List<Stranger> others = Strangers.together(strangers.lawyers(), strangers.operators());
        List<Stranger> readers = Strangers.together(others, strangers.officials());
        JsonNode booked = RunningSystem.read(things.booking(session).body());
        String booking = "/api/v1/bookings/" + booked.get("reference").asText();
        on("getBooking", "", booking, null, ofLawyer, readers);
        on("checkInBooking", "/check-in", booking, null, ofLawyer, others);
        on("recordNoShow", "/no-show", booking, null, operator, others);
        on("recordOutcome", "/outcome", booking, "{\"outcome\": \"ADVISED\"}", ofLawyer, others);
        on("cancelBooking", "", booking, null, operator, readers);
    }
}
