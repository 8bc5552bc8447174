package kz.zantartip.chassis.body;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/// Reads bodies that are checked later. A resource that says `@Consumes` gets no others; one that does not say it, because its body
/// may be absent, is called whatever type a client gives to nothing.
@Provider
@Consumes(MediaType.WILDCARD)
public class SentBodies implements MessageBodyReader<SentBody> {

    private final JsonBody bodies;

    SentBodies(JsonBody bodies) {
        this.bodies = bodies;
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == SentBody.class;
    }

    @Override
    public SentBody readFrom(
            Class<SentBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] sent = SentBytes.of(body);
        if (sent.length > 0 && !media.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            throw new NotSupportedException();
        }
        return new SentBody(UncheckedJson.of(sent, bodies), bodies);
    }
}
