package kz.zantartip.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTableTest {

    private static final RouteTable TABLE =
            RouteTable.of(
                    Map.of(
                            Service.MEASURES, List.of("measures"),
                            Service.EVENTS, List.of("events", "code-lists"),
                            Service.CONSULTATIONS, List.of("code-lists/outcomes")));

    @ParameterizedTest
    @CsvSource({
        "/api/v1/measures, MEASURES",
        "/api/v1/measures/18, MEASURES",
        "/api/v1/measures/18/deadlines/2026, MEASURES",
        "/api/v1/code-lists, EVENTS",
        "/api/v1/code-lists/event-formats, EVENTS",
        "/api/v1/code-lists/outcomes, CONSULTATIONS",
        "/api/v1/code-lists/outcomes/ADVISED, CONSULTATIONS",
        "/api/v1/code-lists/outcomes2, EVENTS",
    })
    void theLongestEntryWins(String path, Service service) {
        assertThat(TABLE.find(path)).contains(service);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/measure",
        "/api/v1/measures2",
        "/api/v1/",
        "/api/v1",
        "/measures",
        "/api/v1/MEASURES",
        "/"
    })
    void whatNobodyClaimsHasNoService(String path) {
        assertThat(TABLE.find(path)).isEmpty();
    }

    @Test
    void aPathOfTwoServicesIsRefusedAndBothAreNamed() {
        Map<Service, List<String>> paths =
                Map.of(
                        Service.MEASURES,
                        List.of("regions"),
                        Service.INDICATORS,
                        List.of("indicators", "regions"));

        assertThatThrownBy(() -> RouteTable.of(paths))
                .hasMessageContaining("measures")
                .hasMessageContaining("indicators")
                .hasMessageContaining("/api/v1/regions");
    }

    @ParameterizedTest
    @CsvSource({"/measures", "measures/", "Measures", "a//b", "''"})
    void anEntryThatIsNoPathIsRefused(String entry) {
        assertThatThrownBy(() -> RouteTable.of(Map.of(Service.MEASURES, List.of(entry))))
                .hasMessageContaining("measures");
    }
}
