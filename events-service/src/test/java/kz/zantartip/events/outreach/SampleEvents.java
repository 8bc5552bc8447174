package kz.zantartip.events.outreach;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.activity.Bound;

/// Events made by their own methods: none can be in a state that nobody chose.
final class SampleEvents {

    static final LocalizedText REASON = new LocalizedText(null, "Внесено дважды", null);

    static final Outcome NOT_MEASURED =
            new Outcome(new Attendance(AttendanceMethod.NOT_MEASURED, null, null), null, null);

    static final Outcome COUNTED =
            new Outcome(
                    new Attendance(AttendanceMethod.COUNTED, 74, Map.of("STUDENTS", 70)),
                    List.of(
                            new Result(
                                    new LocalizedText("берілген кеңестер", null, null),
                                    BigDecimal.valueOf(12),
                                    Bound.AT_LEAST,
                                    "consultations")),
                    List.of("https://example.kz/report"));

    private SampleEvents() {}

    static OutreachEvent planned() {
        return OutreachEvent.plan(
                UUID.fromString("019a1111-2222-7333-8444-555566667777"), sent(null));
    }

    static NewOutreachEvent sent(Outcome outcome) {
        return new NewOutreachEvent(
                "ALA-2025-0412",
                "almaty-youth-policy",
                new LocalizedText("Заң және жастар", "Закон и молодёжь", "Law and youth"),
                "ROUND_TABLE",
                "zan-jane-jastar",
                List.of(new LocalizedText(null, "КазНУ", null)),
                "75",
                "Алатау",
                new Venue(
                        "UNIVERSITY",
                        new LocalizedText(null, "КазНУ", null),
                        new BigDecimal("43.22"),
                        new BigDecimal("76.92")),
                "https://example.kz/live",
                EventMode.HYBRID,
                Instant.parse("2025-10-09T05:00:00Z"),
                Instant.parse("2025-10-09T07:00:00Z"),
                List.of("STUDENTS", "YOUTH"),
                List.of("kk", "ru"),
                List.of(new Speaker("LAWYER", null, 2)),
                80,
                List.of(23, 51),
                "autumn-2025",
                outcome);
    }
}
