package kz.zantartip.consultations.slot;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import kz.zantartip.chassis.page.Span;
import kz.zantartip.chassis.time.Almaty;
import kz.zantartip.consultations.codelist.CodeList;
import kz.zantartip.consultations.codelist.ListedCode;
import kz.zantartip.consultations.region.KatoRegion;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// Which free slots are asked for. All conditions hold together.
@Span(from = "from", to = "to")
public class SlotFilter {

    @RestQuery
    @Parameter(description = "On this day in Almaty or later.", example = "2026-12-01")
    LocalDate from;

    @RestQuery
    @Parameter(description = "On this day in Almaty or earlier.", example = "2026-12-31")
    LocalDate to;

    @RestQuery
    @KatoRegion
    @Parameter(description = "KATO code of the region.", example = "75")
    String region;

    @RestQuery
    @Size(min = 1, max = 200)
    @Parameter(
            description = "District, compared without case and without the word ауданы or район.",
            example = "Алатау")
    String district;

    @RestQuery
    @ListedCode(CodeList.TOPICS)
    @Parameter(description = "A code of `/code-lists/consultation-topics`.", example = "LABOUR")
    String topic;

    @RestQuery
    @Pattern(regexp = "kk|ru|en")
    @Parameter(description = "Language of advice.", example = "kk")
    String language;

    @RestQuery
    @ListedCode(CodeList.CHANNELS)
    @Parameter(
            description = "A code of `/code-lists/consultation-channels`.",
            example = "LAW_CLINIC")
    String channel;

    boolean matches(OfferedSlot slot) {
        LocalDate day = LocalDate.ofInstant(slot.startsAt(), Almaty.ZONE);
        return (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to))
                && (region == null || region.equals(slot.region()))
                && (district == null || bare(district).equals(bare(slot.district())))
                && (topic == null || slot.topics().contains(topic))
                && (language == null || slot.languages().contains(language))
                && (channel == null || channel.equals(slot.channel()));
    }

    private static String bare(String district) {
        return district == null
                ? null
                : district.toLowerCase(Locale.ROOT).replaceAll("ауданы|район", "").strip();
    }
}
