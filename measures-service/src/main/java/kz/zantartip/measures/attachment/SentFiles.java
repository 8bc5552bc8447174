package kz.zantartip.measures.attachment;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import kz.zantartip.chassis.body.JsonBody;

/// Receives forms with a file.
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class SentFiles implements MessageBodyReader<SentFile> {

    private final JsonBody bodies;
    private final Incoming incoming;

    SentFiles(JsonBody bodies, Incoming incoming) {
        this.bodies = bodies;
        this.incoming = incoming;
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == SentFile.class;
    }

    @Override
    public SentFile readFrom(
            Class<SentFile> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String boundary = media.getParameters().get("boundary");
        return new SentFile(SentForm.receive(boundary, body, incoming.next()), bodies);
    }
}
