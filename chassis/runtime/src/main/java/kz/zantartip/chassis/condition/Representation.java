package kz.zantartip.chassis.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import kz.zantartip.chassis.page.Page;
import kz.zantartip.chassis.trace.Traces;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Gives an answer the form that was asked for, its [EntityTag], and 304 where the caller has it already. A list has no
/// version of its own: 0.
@ApplicationScoped
class Representation {

    private final Rendering rendering;
    private final String apiVersion;

    Representation(
            Rendering rendering,
            @ConfigProperty(name = "zantartip.api-version") String apiVersion) {
        this.rendering = rendering;
        this.apiVersion = apiVersion;
    }

    @ServerResponseFilter
    void shape(ContainerRequestContext request, ContainerResponseContext response)
            throws IOException {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("API-Version", apiVersion);
        headers.putSingle("traceparent", Traces.currentParent());
        headers.add(HttpHeaders.VARY, "Accept, Accept-Language");
        withoutHost(headers);
        Object entity = response.getEntity();
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read && (entity instanceof Versioned || entity instanceof byte[])) {
            shapeWritten(entity, request, response);
        }
        if (!read || response.getStatus() != 200 || entity == null) {
            return;
        }
        if (entity instanceof Download file) {
            shapeFile(file, request, response);
            return;
        }
        if (entity instanceof Page<?> page && page.nextCursor() != null) {
            headers.add(HttpHeaders.LINK, next(request, page.nextCursor()));
        }
        byte[] bytes = rendering.bytes(entity, request, response);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, caching(request, headers));
        EntityTag tag = EntityTag.ofAnswer(entity, bytes);
        headers.putSingle(HttpHeaders.ETAG, tag.toString());
        if (tag.isHeld(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            answerNotModified(response);
        } else {
            response.setEntity(bytes, new Annotation[0], response.getMediaType());
        }
    }

    /// A file as it is kept. Whoever opens it is not to take it for something else, least of all for a page of ours.
    private static void shapeFile(
            Download file, ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, caching(request, headers));
        headers.putSingle(HttpHeaders.ETAG, file.tag().toString());
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Repr-Digest", file.reprDigest());
        if (file.isHeld(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            answerNotModified(response);
            return;
        }
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, file.disposition());
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, file.size());
        response.setEntity(file.body(), new Annotation[0], MediaType.valueOf(file.mediaType()));
    }

    /// The new state, with the tag that the next change of it needs. Bytes are an answer that was
    /// kept, with its own tag.
    private void shapeWritten(
            Object entity, ContainerRequestContext request, ContainerResponseContext response)
            throws IOException {
        byte[] bytes = rendering.bytes(entity, request, response);
        if (entity instanceof Versioned) {
            response.getHeaders()
                    .putSingle(HttpHeaders.ETAG, EntityTag.ofAnswer(entity, bytes).toString());
        }
        response.setEntity(bytes, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }

    /// `Location` is a path: which host the caller knows us by is not ours to guess.
    private static void withoutHost(MultivaluedMap<String, Object> headers) {
        Object location = headers.getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            headers.putSingle(HttpHeaders.LOCATION, URI.create(location.toString()).getRawPath());
        }
    }

    /// A new status makes a new answer, with headers of its own: those taken out before would stay.
    private static void answerNotModified(ContainerResponseContext response) {
        response.setStatus(304);
        response.setEntity(null);
        response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        response.getHeaders().remove(HttpHeaders.CONTENT_DISPOSITION);
        response.getHeaders().remove(HttpHeaders.CONTENT_LANGUAGE);
    }

    /// What is asked for anew each time, unless the resource says how long it holds.
    private static Object caching(
            ContainerRequestContext request, MultivaluedMap<String, Object> headers) {
        return switch (headers.getFirst(HttpHeaders.CACHE_CONTROL)) {
            case null ->
                    request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                            ? "no-cache"
                            : "no-cache, private";
            case CacheControl shared when shared.getMaxAge() > 0 && !shared.isPrivate() ->
                    "public, max-age=" + shared.getMaxAge();
            case Object said -> said;
        };
    }

    private static String next(ContainerRequestContext request, String cursor) {
        URI next =
                request.getUriInfo()
                        .getRequestUriBuilder()
                        .replaceQueryParam("cursor", cursor)
                        .build();
        return "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery());
    }
}
