package kz.zantartip.gateway.contract;

import static kz.zantartip.gateway.page.PageFrame.escaped;

import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.gateway.page.PageFrame;

/// The page that explains one problem to a person, and the faults that its `errors` may name.
final class ProblemPage {

    private static final LocalizedText CODE = new LocalizedText("Коды", "Код", "Code");
    private static final LocalizedText STATUS =
            new LocalizedText("HTTP күйі", "Статус HTTP", "HTTP status");
    private static final LocalizedText WHAT_TO_DO =
            new LocalizedText("Не істеу керек", "Что делать", "What to do");
    private static final LocalizedText FAULTS =
            new LocalizedText(
                    "errors тізіміндегі кодтар",
                    "Коды в списке errors",
                    "Codes in the list errors");
    private static final LocalizedText AS_JSON =
            new LocalizedText(
                    "Осы түсіндірме JSON пішімінде",
                    "Это описание в формате JSON",
                    "This explanation as JSON");

    private ProblemPage() {}

    static String of(ProblemTypeView problem, Lang lang) {
        String title = problem.title().in(lang);
        String main =
                """
                <h1>%s</h1>
                <p>%s</p>
                <dl>
                <dt>%s</dt><dd><code>%s</code></dd>
                <dt>%s</dt><dd>%d</dd>
                </dl>
                <h2>%s</h2>
                <p>%s</p>
                %s
                <p><a href="?f=json">%s</a></p>
                """
                        .formatted(
                                escaped(title),
                                escaped(problem.detail().in(lang)),
                                CODE.in(lang),
                                escaped(problem.code()),
                                STATUS.in(lang),
                                problem.status(),
                                WHAT_TO_DO.in(lang),
                                escaped(problem.advice().in(lang)),
                                faults(problem, lang),
                                AS_JSON.in(lang));
        return PageFrame.around(lang, title + " · Zan Tartip", main);
    }

    private static String faults(ProblemTypeView problem, Lang lang) {
        if (problem.faults() == null) {
            return "";
        }
        StringBuilder entries = new StringBuilder("<h2>%s</h2>\n<dl>\n".formatted(FAULTS.in(lang)));
        for (FaultTypeView fault : problem.faults()) {
            entries.append(
                    "<dt id=\"%1$s\"><code>%1$s</code></dt><dd>%2$s</dd>\n"
                            .formatted(escaped(fault.code()), escaped(fault.detail().in(lang))));
        }
        return entries.append("</dl>").toString();
    }
}
