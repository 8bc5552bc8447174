package kz.zantartip.gateway.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;

/// The page that explains one problem to a person: one document, no script, nothing loaded from anywhere.
final class ProblemPage {

    private static final String STYLE =
            """
            :root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--quiet:#57606a;--line:#d0d7de;--link:#0550ae}
            @media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--quiet:#9ea7b3;--line:#30363d;--link:#79b8ff}}
            body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:42rem;background:var(--paper);color:var(--ink);
            font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
            header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;align-items:baseline;
            border-bottom:1px solid var(--line);padding-bottom:.75rem}
            header p{margin:0;font-weight:600}nav ul{display:flex;gap:1rem;margin:0;padding:0;list-style:none}
            a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
            h1{font-size:1.6rem;line-height:1.25;margin:1.75rem 0 .75rem}h2{font-size:1.15rem;margin:1.75rem 0 .25rem}
            dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:1.25rem 0}dt{color:var(--quiet)}dd{margin:0}
            code{font-family:ui-monospace,monospace;font-size:.95em}\
            """;

    /// Lets the page's own style apply and nothing else load, run, be sent or frame it.
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                    .formatted(sha256(STYLE));

    private static final LocalizedText CODE = new LocalizedText("Коды", "Код", "Code");
    private static final LocalizedText STATUS =
            new LocalizedText("HTTP күйі", "Статус HTTP", "HTTP status");
    private static final LocalizedText WHAT_TO_DO =
            new LocalizedText("Не істеу керек", "Что делать", "What to do");
    private static final LocalizedText LANGUAGES =
            new LocalizedText("Тілдер", "Языки", "Languages");
    private static final LocalizedText AS_JSON =
            new LocalizedText(
                    "Осы түсіндірме JSON пішімінде",
                    "Это описание в формате JSON",
                    "This explanation as JSON");

    private ProblemPage() {}

    static String of(ProblemTypeView problem, Lang lang) {
        String title = escaped(problem.title().in(lang));
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s · Zan Tartip</title>
        <style>%s</style>
        </head>
        <body>
        <header>
        <p>Zan Tartip</p>
        <nav aria-label="%s"><ul>%s</ul></nav>
        </header>
        <main>
        <h1>%s</h1>
        <p>%s</p>
        <dl>
        <dt>%s</dt><dd><code>%s</code></dd>
        <dt>%s</dt><dd>%d</dd>
        </dl>
        <h2>%s</h2>
        <p>%s</p>
        <p><a href="?f=json">%s</a></p>
        </main>
        </body>
        </html>
        """
                .formatted(
                        lang.code(),
                        title,
                        STYLE,
                        LANGUAGES.in(lang),
                        languages(lang),
                        title,
                        escaped(problem.detail().in(lang)),
                        CODE.in(lang),
                        escaped(problem.code()),
                        STATUS.in(lang),
                        problem.status(),
                        WHAT_TO_DO.in(lang),
                        escaped(problem.advice().in(lang)),
                        AS_JSON.in(lang));
    }

    private static String languages(Lang current) {
        StringBuilder links = new StringBuilder();
        for (Lang lang : Lang.values()) {
            String name = lang.locale().getDisplayLanguage(lang.locale());
            links.append(
                    """
                    <li><a href="?lang=%1$s" hreflang="%1$s" lang="%1$s"%2$s>%3$s</a></li>\
                    """
                            .formatted(
                                    lang.code(),
                                    lang == current ? " aria-current=\"true\"" : "",
                                    name));
        }
        return links.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
