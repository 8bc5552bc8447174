package kz.zantartip.chassis.condition;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.zantartip.chassis.format.Format;
import kz.zantartip.chassis.table.Tabular;
import kz.zantartip.chassis.text.Lang;

/// Writes an answer in the form and the language that were asked for, and says in its headers which they are.
@ApplicationScoped
class Rendering {

    /// Excel takes UTF-8 without it for something else.
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ObjectMapper json;

    Rendering(ObjectMapper json) {
        this.json = json;
    }

    byte[] bytes(Object entity, ContainerRequestContext request, ContainerResponseContext response)
            throws IOException {
        if (entity instanceof byte[] bytes) {
            return bytes;
        }
        if (entity instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        Format format = format(response.getMediaType());
        if (entity instanceof Tabular<?> table && table.forms().has(format)) {
            return inForm(table, format, request, response);
        }
        return json.writeValueAsBytes(entity);
    }

    private static Format format(MediaType type) {
        return type == null ? Format.JSON : Format.ofMediaType(type.toString()).orElse(Format.JSON);
    }

    private static <T> byte[] inForm(
            Tabular<T> table,
            Format format,
            ContainerRequestContext request,
            ContainerResponseContext response)
            throws IOException {
        Lang lang = lang(request);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format == Format.CSV
                && "true".equals(request.getUriInfo().getQueryParameters().getFirst("bom"))) {
            out.writeBytes(BYTE_ORDER_MARK);
        }
        table.forms().write(format, table.rows(), lang, out);
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, lang.code());
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s.%s\""
                        .formatted(table.forms().fileName(), format.ending()));
        return out.toByteArray();
    }

    private static Lang lang(ContainerRequestContext request) {
        String wanted = request.getUriInfo().getQueryParameters().getFirst("lang");
        return Lang.ofCode(wanted == null ? "" : wanted)
                .orElseGet(
                        () -> Lang.accepted(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
