package kz.zantartip.events.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import kz.zantartip.chassis.caller.Caller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A claim that is missing owns nothing.
class OwnershipTest {

    private static final Ownership UNKNOWN = new Ownership(null, null, null);

    @ParameterizedTest
    @CsvSource({
        "agency, LEB, 75, true",
        "agency, LEB, 71, false",
        "agency, LEB, , false",
        "agency, MOJ, 75, false",
        "agency, , 75, false",
        "agency, , , false",
        "region-editor, , 75, true",
        "region-editor, , 71, false",
        "region-editor, , , false",
        "coordinator, , , true",
        "auditor, LEB, 75, false"
    })
    void anAkimatsThingIsTheAkimatsAndItsRegions(
            String role, String agency, String region, boolean allowed) {
        assertThat(new Ownership("75", "LEB", "75").allows(caller(role, agency, region)))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"agency, LEB,", "region-editor, , 75", "agency, MOJ,", "agency, , "})
    void anAkimatsThingOfNoRegionIsNobodys(String role, String agency, String region) {
        assertThat(new Ownership(null, "LEB", null).allows(caller(role, agency, region))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "agency, LEB, ",
        "agency, , 75",
        "agency, , ",
        "region-editor, LEB, ",
        "admin, MOJ, 75"
    })
    void whoOwnsNothingIsRefusedBeforeAnythingIsLookedAt(
            String role, String agency, String region) {
        assertThatThrownBy(() -> UNKNOWN.mayAllow(caller(role, agency, region)))
                .isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @CsvSource({"agency, LEB, 75", "agency, MOJ, ", "region-editor, , 75", "coordinator, , "})
    void whoOwnsSomeIsToldWhatIsWrong(String role, String agency, String region) {
        assertThatCode(() -> UNKNOWN.mayAllow(caller(role, agency, region)))
                .doesNotThrowAnyException();
    }

    private static Caller caller(String role, String agency, String region) {
        return new Caller("somebody", Set.of(role), agency, region, null, List.of());
    }
}
