package kz.zantartip.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessLogTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/measures, /api/v1/measures",
        "/api/v1/measures/18/deadlines, /api/v1/measures/*/deadlines",
        "/api/v1/slot-holds/0197f3c0-aaaa-7000-8000-000000000000, /api/v1/slot-holds/*",
        "/api/v1/clients/880101300123, /api/v1/clients/*",
        "/api/v1/clients/%D0%90%D0%B9%D0%B3%D0%B5%D1%80%D1%96%D0%BC, /api/v1/clients/*",
        "/api/v1/bookings/ABC-123/feedback, /api/v1/bookings/*/feedback",
        "/api/v1/agencies/MOJ, /api/v1/agencies/*",
        "/, /",
        "null, null",
    })
    void ofThePathOnlyTheNamesOfResourcesAreWritten(String path, String written) {
        assertThat(AccessLog.withoutIds(path)).isEqualTo(written);
    }
}
