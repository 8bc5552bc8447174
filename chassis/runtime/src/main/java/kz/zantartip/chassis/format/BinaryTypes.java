package kz.zantartip.chassis.format;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/// Takes the charset off workbooks, documents and presentations: the framework sees `xml` in the names of their types and takes
/// their bytes for text.
@ApplicationScoped
class BinaryTypes {

    private static final List<String> TYPES =
            List.of(
                    Format.XLSX.mediaType(),
                    Format.DOCX.mediaType(),
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    void register(@Observes Filters filters) {
        filters.register(BinaryTypes::watch, 1000);
    }

    private static void watch(RoutingContext request) {
        request.addHeadersEndHandler(_ -> clear(request.response().headers()));
        request.next();
    }

    private static void clear(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null) {
            TYPES.stream()
                    .filter(type::startsWith)
                    .forEach(bare -> headers.set(HttpHeaders.CONTENT_TYPE, bare));
        }
    }
}
