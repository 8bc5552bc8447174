package kz.zantartip.measures.obligation;

import static kz.zantartip.measures.obligation.Obligations.NEXT_OF_MOJ;
import static kz.zantartip.measures.obligation.Obligations.get;
import static kz.zantartip.measures.obligation.Obligations.giveBack;
import static kz.zantartip.measures.obligation.Obligations.submit;
import static kz.zantartip.measures.obligation.Obligations.submitted;
import static kz.zantartip.measures.reading.Answers.each;
import static kz.zantartip.measures.reading.Coordinator.succeed;
import static kz.zantartip.measures.report.ProgressReports.agency;
import static kz.zantartip.measures.report.ProgressReports.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.plan.Acts;
import org.junit.jupiter.api.Test;

/// What becomes of the information on the second half of 2026, due on 15 January, when an act is recorded on 20 November.
@HouseTest
class PassOnObligationTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final Instant THEN = Instant.parse("2027-01-02T07:00:00Z");

    @Inject Acts acts;
    @Inject FixedClock clock;

    @Test
    void untilTheSuccessorsDayItsPredecessorHandsItIn() {
        acts.replaceAgency("MOJ", "MOJX", NEW_YEAR);
        get(agency("MOJ"), NEXT_OF_MOJ).body("actions", contains("submit"));
        get(agency("MOJX"), NEXT_OF_MOJ).body("actions", empty());
        submit(agency("MOJX"), NEXT_OF_MOJ, 0).then().statusCode(403);

        submit(agency("MOJ"), NEXT_OF_MOJ, 0)
                .then()
                .statusCode(200)
                .body("id", equalTo("MOJX-2026-S2"))
                .body("agency", equalTo("MOJX"));
    }

    @Test
    void fromThenOnTheSuccessorDoes() {
        acts.replaceAgency("MOJ", "MOJX", NEW_YEAR);
        clock.set(THEN);
        submit(agency("MOJ"), NEXT_OF_MOJ, 0).then().statusCode(403);

        submit(agency("MOJX"), NEXT_OF_MOJ, 0).then().statusCode(200);
    }

    @Test
    void whatIsGivenBackIsMendedByWhoIsInCharge() {
        submitted("MOJ", NEXT_OF_MOJ);
        giveBack(NEXT_OF_MOJ, 1).then().statusCode(200);
        acts.replaceAgency("MOJ", "MOJX", NEW_YEAR);

        submit(agency("MOJ"), NEXT_OF_MOJ, 2)
                .then()
                .statusCode(200)
                .body("id", equalTo(NEXT_OF_MOJ));
    }

    /// Both carry out measures.
    @Test
    void whatOneBodyHandedInIsNotThatOfTheBodyItIsMergedInto() {
        submitted("JA", "JA-2026-S2");
        succeed("JA", 0, "MIA", "2027-01-01").then().statusCode(200);

        get("MIA-2026-S2").body("id", equalTo("MIA-2026-S2")).body("status", equalTo("UPCOMING"));
        submit(agency("MIA"), "MIA-2026-S2", 0).then().statusCode(200);
        get("JA-2026-S2")
                .body("id", equalTo("JA-2026-S2"))
                .body("agency", equalTo("JA"))
                .body("status", equalTo("SUBMITTED"));
        assertThat(each("id", "/reporting-calendar", "period", "2026-S2", "status", "SUBMITTED"))
                .containsExactlyInAnyOrder("JA-2026-S2", "MIA-2026-S2");
        nobody().get(Obligations.PATH + "JA-2026-S2/history").then().body("items", hasSize(1));
    }

    @Test
    void whatAMergedBodyHandedInIsMendedByWhoHasTakenItsPlace() {
        submitted("JA", "JA-2026-S2");
        giveBack("JA-2026-S2", 1).then().statusCode(200);
        succeed("JA", 0, "MIA", "2027-01-01").then().statusCode(200);
        clock.set(THEN);
        submit(agency("JA"), "JA-2026-S2", 2).then().statusCode(403);

        submit(agency("MIA"), "JA-2026-S2", 2)
                .then()
                .statusCode(200)
                .body("id", equalTo("JA-2026-S2"));
        get("MIA-2026-S2").body("round", equalTo(0));
    }

    @Test
    void whoIsToBeMergedDoesNotHandInForTheOther() {
        succeed("JA", 0, "MIA", "2027-01-01").then().statusCode(200);

        submit(agency("JA"), "MIA-2026-S2", 0).then().statusCode(403);
    }

    /// Neither speaks for the other.
    @Test
    void ofTwoBodiesMergedIntoANewOneNeithersInformationIsTheNewOnes() {
        submitted("JA", "JA-2026-S2");
        acts.replaceAgency("JA", "JAX", NEW_YEAR);
        succeed("MNE", 0, "JAX", "2027-01-01").then().statusCode(200);
        clock.set(THEN);

        submit(agency("JAX"), "JAX-2026-S2", 0).then().statusCode(200).body("round", equalTo(1));
        get("JA-2026-S2").body("agency", equalTo("JA")).body("status", equalTo("SUBMITTED"));
        get("MNE-2026-S2").body("id", equalTo("JAX-2026-S2"));
    }

    /// The Judicial Administration stands in one measure only.
    @Test
    void whatWasHandedInStaysWhenItsBodyLeavesThePlan() {
        submitted("JA", "JA-2026-S2");
        acts.amend(41, LocalDate.of(2026, 12, 1), Acts.without("JA"));

        get("JA-2026-S2").body("status", equalTo("SUBMITTED"));
        assertThat(each("id", "/reporting-calendar", "agency", "JA", "period", "2026-S2"))
                .containsExactly("JA-2026-S2");
        giveBack("JA-2026-S2", 1).then().statusCode(200);
        submit(agency("JA"), "JA-2026-S2", 2).then().statusCode(200);
    }
}
