package kz.zantartip.gateway.front;

import static kz.zantartip.gateway.page.PageFrame.escaped;

import java.util.List;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;

/// First calls to copy, in the languages that callers write.
final class Examples {

    /// Where the address of this place stands in an example.
    private static final String HERE = "@HERE@";

    /// @param id of its heading
    record Example(String id, String name, LocalizedText what, String code) {}

    static final List<Example> ALL =
            List.of(
                    new Example(
                            "curl",
                            "curl",
                            new LocalizedText(
                                    "мерзімдер Excel үшін; сөздің жалғауына қарамайтын іздеу",
                                    "сроки для Excel; поиск, которому не важны окончания",
                                    "deadlines for Excel; a search that forgives endings"),
                            """
                            curl -o deadlines.csv "@HERE@/api/v1/deadlines?from=2026-01-01&to=2026-12-31&f=csv&bom=true"
                            curl -G "@HERE@/api/v1/measures" --data-urlencode "q=заң клиникалары"
                            """),
                    new Example(
                            "python",
                            "Python",
                            new LocalizedText("барлық іс-шара", "все мероприятия", "all measures"),
                            """
                            import json
                            from urllib.request import urlopen

                            with urlopen("@HERE@/api/v1/measures?limit=500") as answer:
                                for measure in json.load(answer)["items"]:
                                    print(measure["number"], measure["title"]["kk"])
                            """),
                    new Example(
                            "r",
                            "R",
                            new LocalizedText(
                                    "органдар мен күйлер бойынша мерзімдер",
                                    "сроки по органам и статусам",
                                    "deadlines by agency and status"),
                            """
                            deadlines <- read.csv("@HERE@/api/v1/deadlines?f=csv", encoding = "UTF-8")
                            table(deadlines$lead, deadlines$status)
                            """),
                    new Example(
                            "javascript",
                            "JavaScript",
                            new LocalizedText(
                                    "мерзімі өткендер", "что просрочено", "what is overdue"),
                            """
                            const answer = await fetch("@HERE@/api/v1/deadlines?status=OVERDUE&total=true");
                            const { total, items } = await answer.json();
                            console.log(total, items.map((deadline) => deadline.id));
                            """));

    /// Works without the buttons too; they come only where the browser can copy.
    static final String SCRIPT =
            """
            for (const here of document.querySelectorAll(".here")) here.textContent = location.origin;
            if (navigator.clipboard) for (const example of document.querySelectorAll(".example")) {
              const words = document.getElementById("examples").dataset;
              const button = document.createElement("button");
              example.firstElementChild.after(button);
              button.type = "button";
              button.textContent = words.copy;
              button.setAttribute("aria-describedby", example.firstElementChild.id);
              button.addEventListener("click", async () => {
                await navigator.clipboard.writeText(example.lastElementChild.textContent);
                button.textContent = words.copied;
                setTimeout(() => { button.textContent = words.copy; }, 2000);
              });
            }\
            """;

    private Examples() {}

    /// @param here our address, until the script has put in the one under which the reader found us
    static String section(Lang lang, String here) {
        StringBuilder section =
                new StringBuilder(
                        """
                        <section id="examples" aria-labelledby="examples-title" data-copy="%s" data-copied="%s">
                        <h2 id="examples-title">%s</h2>
                        """
                                .formatted(
                                        LandingTexts.COPY.in(lang),
                                        LandingTexts.COPIED.in(lang),
                                        LandingTexts.EXAMPLES.in(lang)));
        for (Example example : ALL) {
            section.append(
                    """
                    <div class="example">
                    <h3 id="%1$s">%2$s: %3$s</h3>
                    <pre tabindex="0" aria-labelledby="%1$s"><code>%4$s</code></pre>
                    </div>
                    """
                            .formatted(
                                    example.id(),
                                    example.name(),
                                    example.what().in(lang),
                                    escaped(example.code().strip())
                                            .replace(
                                                    HERE,
                                                    "<span class=\"here\">%s</span>"
                                                            .formatted(escaped(here)))));
        }
        return section.append("</section>\n<script>%s</script>".formatted(SCRIPT)).toString();
    }
}
