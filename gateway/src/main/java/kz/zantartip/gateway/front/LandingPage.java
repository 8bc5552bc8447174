package kz.zantartip.gateway.front;

import static kz.zantartip.gateway.page.PageFrame.escaped;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.gateway.front.Figures.NextDeadline;
import kz.zantartip.gateway.page.PageFrame;

/// The first page: what this is, how things stand, where to read on, and first calls to copy.
final class LandingPage {

    static final String POLICY = PageFrame.policy(Examples.SCRIPT);

    private static final Map<String, LocalizedText> LINKS = new LinkedHashMap<>();

    static {
        LINKS.put("/docs", LandingTexts.DOCS);
        LINKS.put("/openapi.yaml", LandingTexts.OPENAPI);
        LINKS.put("/asyncapi.yaml", LandingTexts.ASYNCAPI);
        LINKS.put("/api/v1/problem-codes", LandingTexts.PROBLEMS);
        LINKS.put("/health", LandingTexts.HEALTH);
        LINKS.put(ApiCatalogResource.PATH, LandingTexts.CATALOG);
    }

    private LandingPage() {}

    /// @param here the address that stands in the examples
    static String of(Figures figures, String here, Lang lang) {
        String main =
                """
                <h1>%s</h1>
                <p>%s</p>
                %s
                <section aria-labelledby="links">
                <h2 id="links">%s</h2>
                <ul>
                %s</ul>
                </section>
                %s
                """
                        .formatted(
                                LandingTexts.TITLE.in(lang),
                                LandingTexts.LEAD.in(lang),
                                now(figures, lang),
                                LandingTexts.LINKS.in(lang),
                                links(lang),
                                Examples.section(lang, here));
        return PageFrame.around(lang, LandingTexts.TITLE.in(lang) + " · Zan Tartip", main);
    }

    private static String now(Figures figures, Lang lang) {
        boolean complete =
                Stream.of(figures.measures(), figures.overdue(), figures.dueSoon(), figures.next())
                        .allMatch(figure -> figure != null);
        return """
        <section aria-labelledby="now">
        <h2 id="now">%s</h2>
        <dl class="figures">
        %s%s%s</dl>
        %s%s</section>
        """
                .formatted(
                        LandingTexts.NOW.in(lang),
                        figure(LandingTexts.MEASURES, figures.measures(), lang),
                        figure(LandingTexts.OVERDUE, figures.overdue(), lang),
                        figure(LandingTexts.DUE_SOON, figures.dueSoon(), lang),
                        figures.next() == null ? "" : next(figures, lang),
                        complete
                                ? ""
                                : "<p class=\"quiet\">%s</p>\n"
                                        .formatted(LandingTexts.SILENT.in(lang)));
    }

    private static String figure(LocalizedText label, Long value, Lang lang) {
        return "<div><dt>%s</dt>%s</div>\n"
                .formatted(
                        label.in(lang),
                        value == null
                                ? "<dd class=\"unknown\">%s</dd>"
                                        .formatted(LandingTexts.UNKNOWN.in(lang))
                                : "<dd>%d</dd>".formatted(value));
    }

    private static String next(Figures figures, Lang lang) {
        String deadlines =
                figures.next().stream()
                        .map(deadline -> next(deadline, lang))
                        .collect(Collectors.joining());
        return "<h3>%s</h3>\n%s\n"
                .formatted(
                        LandingTexts.NEXT.in(lang),
                        deadlines.isEmpty()
                                ? "<p>%s</p>".formatted(LandingTexts.NO_NEXT.in(lang))
                                : "<ul>\n%s</ul>".formatted(deadlines));
    }

    private static String next(NextDeadline deadline, Lang lang) {
        String measure = LandingTexts.MEASURE.in(lang).formatted(deadline.measure());
        String title = deadline.title() == null ? "" : ": " + deadline.title().in(lang);
        return "<li><time datetime=\"%s\">%s</time> – <a href=\"/api/v1/measures/%d\">%s</a>%s</li>\n"
                .formatted(
                        deadline.dueOn(),
                        escaped(day(deadline.dueOn(), lang)),
                        deadline.measure(),
                        measure,
                        escaped(title));
    }

    private static String day(LocalDate day, Lang lang) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(lang.locale())
                .format(day);
    }

    private static String links(Lang lang) {
        return LINKS.entrySet().stream()
                .map(link ->
                        "<li><a href=\"%1$s\">%1$s</a> – %2$s</li>\n"
                                .formatted(link.getKey(), link.getValue().in(lang)))
                .collect(Collectors.joining());
    }
}
