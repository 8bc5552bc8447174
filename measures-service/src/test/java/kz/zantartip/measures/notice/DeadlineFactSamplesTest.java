package kz.zantartip.measures.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import kz.zantartip.chassis.testing.FixedClock;
import kz.zantartip.chassis.testing.HouseTest;
import kz.zantartip.measures.report.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The samples are the contract: whoever listens tests against the same files. They are what is told of deadline
/// `21-2026-12-31`.
@HouseTest
class DeadlineFactSamplesTest {

    @Inject TellOfDeadlines tell;
    @Inject Told told;
    @Inject FixedClock clock;
    @Inject ObjectMapper json;

    @ParameterizedTest
    @CsvSource({
        "kz.zantartip.deadline.due-soon.v1, 2026-12-20T07:00:00Z",
        "kz.zantartip.deadline.overdue.v1, 2027-01-01T07:00:00Z"
    })
    void everyFactHasItsSampleAndTellsWhatItSays(String type, Instant now) throws Exception {
        clock.set(now);

        tell.some();

        assertThat(told.all())
                .filteredOn(row -> row.type().equals(type))
                .filteredOn(row -> row.subject().endsWith("/21-2026-12-31"))
                .singleElement()
                .satisfies(row -> assertThat(json.readTree(row.data())).isEqualTo(sample(type)));
    }

    private JsonNode sample(String type) throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/facts/" + type + ".json")) {
            return json.readTree(in);
        }
    }
}
