package kz.zantartip.gateway.front;

/// The page on which the API can be read and tried: Swagger UI, from our own files.
final class ReferencePage {

    /// Lets our own files run and apply, and calls go to us; nobody else hears of a reader.
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private ReferencePage() {}

    /// @param assets path of the folder in which the files are
    static String of(String assets) {
        return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>API · Zan Tartip</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="%1$s/swagger-ui.css">
        <link rel="stylesheet" href="%1$s/reference.css">
        <script src="%1$s/swagger-ui-bundle.js" defer></script>
        <script src="%1$s/reference.js" defer></script>
        </head>
        <body>
        <header><a href="/">Zan Tartip</a></header>
        <main id="reference"></main>
        <noscript>
        <p lang="kk">Бұл бетке JavaScript керек. Сол сипаттама файл түрінде: <a href="/openapi.yaml">/openapi.yaml</a>.</p>
        <p lang="ru">Этой странице нужен JavaScript. То же описание файлом: <a href="/openapi.yaml">/openapi.yaml</a>.</p>
        <p>This page needs JavaScript. The same description as a file: <a href="/openapi.yaml">/openapi.yaml</a>.</p>
        </noscript>
        </body>
        </html>
        """
                .formatted(assets);
    }
}
