package kz.zantartip.gateway.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;

/// What all pages for people share: the head, the look in light and dark, and the choice of a language. A page is one
/// document; nothing is loaded from anywhere.
public final class PageFrame {

    private static final String STYLE =
            """
            :root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--quiet:#57606a;--line:#d0d7de;--link:#0550ae;--block:#f3f5f7}
            @media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--quiet:#9ea7b3;--line:#30363d;--link:#79b8ff;--block:#161b22}}
            *{box-sizing:border-box}
            body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:46rem;background:var(--paper);color:var(--ink);
            font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
            header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;align-items:baseline;
            border-bottom:1px solid var(--line);padding-bottom:.75rem}
            header p{margin:0;font-weight:600}nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0;padding:0;list-style:none}
            a{color:var(--link)}a:focus-visible,button:focus-visible,pre:focus-visible{outline:3px solid var(--link);outline-offset:2px}
            h1{font-size:1.6rem;line-height:1.25;margin:1.75rem 0 .75rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}
            h3{font-size:1rem;margin:1.25rem 0 .25rem}.quiet{color:var(--quiet)}
            dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:1.25rem 0}dt{color:var(--quiet)}dd{margin:0}
            code,pre{font-family:ui-monospace,monospace;font-size:.9em}
            pre{background:var(--block);border:1px solid var(--line);border-radius:6px;padding:.75rem;margin:0;overflow-x:auto;
            overflow-wrap:normal;line-height:1.45}
            dl.figures{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem}
            .figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border:1px solid var(--line);border-radius:6px;
            padding:.75rem}.figures dd{font-size:1.75rem;font-weight:600;line-height:1.2}
            .figures .unknown{font-size:1.1rem;line-height:1.9}
            .example{display:grid;grid-template-columns:1fr auto;gap:.25rem .75rem;align-items:end;margin-top:1.25rem}
            .example h3{margin:0}.example pre{grid-column:1/-1}.example button{font:inherit;font-size:.85rem;
            padding:.15rem .6rem;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:4px;cursor:pointer}\
            """;

    private static final LocalizedText LANGUAGES =
            new LocalizedText("Тілдер", "Языки", "Languages");

    private PageFrame() {}

    /// Lets the page's own style apply, and nothing else load, run, be sent or frame it.
    public static String policy() {
        return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                .formatted(sha256(STYLE));
    }

    /// The same, and lets this one script run.
    public static String policy(String script) {
        return policy() + "; script-src 'sha256-%s'".formatted(sha256(script));
    }

    /// @param title as it is; escaped here
    /// @param main HTML, with an `h1`
    public static String around(Lang lang, String title, String main) {
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        <header>
        <p>Zan Tartip</p>
        <nav aria-label="%s"><ul>%s</ul></nav>
        </header>
        <main>
        %s
        </main>
        </body>
        </html>
        """
                .formatted(
                        lang.code(),
                        escaped(title),
                        STYLE,
                        LANGUAGES.in(lang),
                        languages(lang),
                        main.strip());
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

    /// Text as it may stand in an element or in a quoted attribute.
    public static String escaped(String text) {
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
