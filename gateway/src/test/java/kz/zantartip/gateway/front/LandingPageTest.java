package kz.zantartip.gateway.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.gateway.front.Figures.NextDeadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LandingPageTest {

    private static final Figures FIGURES =
            new Figures(
                    55L,
                    4L,
                    0L,
                    List.of(
                            new NextDeadline(
                                    "18-2027-02-15",
                                    LocalDate.parse("2027-02-15"),
                                    18,
                                    new LocalizedText("Кабинеттер", "Кабинеты <&>", "Rooms"))));

    @ParameterizedTest
    @CsvSource({
        "KK, 'Мерзімі өткен', '2027\u202fж. 15 ақпан', '18-іс-шара</a>: Кабинеттер'",
        "RU, 'Просроченные сроки', '15 февраля 2027\u202fг.', 'Мероприятие 18</a>: Кабинеты &lt;&amp;&gt;'",
        "EN, 'Deadlines overdue', 'February 15, 2027', 'Measure 18</a>: Rooms'",
    })
    void showsHowThingsStand(Lang lang, String overdue, String day, String measure) {
        String page = LandingPage.of(FIGURES, "https://api.example.kz", lang);

        assertThat(page)
                .contains(
                        "<html lang=\"" + lang.code() + "\">",
                        "<dd>55</dd>",
                        "<dt>" + overdue + "</dt><dd>4</dd>",
                        "<dd>0</dd>",
                        "<time datetime=\"2027-02-15\">" + day + "</time>",
                        measure)
                .doesNotContain(LandingTexts.SILENT.in(lang));
    }

    @ParameterizedTest
    @EnumSource
    void saysSoWhereNobodyTellsTheFigures(Lang lang) {
        String page =
                LandingPage.of(new Figures(null, null, null, null), "https://api.example.kz", lang);

        assertThat(page)
                .contains(LandingTexts.UNKNOWN.in(lang), LandingTexts.SILENT.in(lang))
                .doesNotContain("null", LandingTexts.NEXT.in(lang), "<dd>0</dd>");
    }

    @Test
    void saysSoWhereNoDeadlineIsLeft() {
        String page =
                LandingPage.of(
                        new Figures(55L, 0L, 0L, List.of()), "https://api.example.kz", Lang.EN);

        assertThat(page).contains("No deadline lies ahead.").doesNotContain("<time");
    }

    @Test
    void itsExamplesNameThePlaceWhereTheyWork() {
        String page = LandingPage.of(FIGURES, "https://api.example.kz", Lang.KK);

        assertThat(page)
                .contains("<span class=\"here\">https://api.example.kz</span>/api/v1/measures")
                .doesNotContain("@HERE@");
    }
}
