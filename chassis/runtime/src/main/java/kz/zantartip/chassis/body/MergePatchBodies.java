package kz.zantartip.chassis.body;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import kz.zantartip.chassis.format.MediaTypes;

/// Reads merge patches.
@Provider
@Consumes(MediaTypes.MERGE_PATCH)
public class MergePatchBodies implements MessageBodyReader<MergePatch> {

    private final JsonBody bodies;

    MergePatchBodies(JsonBody bodies) {
        this.bodies = bodies;
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == MergePatch.class;
    }

    @Override
    public MergePatch readFrom(
            Class<MergePatch> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return new MergePatch(UncheckedJson.of(SentBytes.of(body), bodies), bodies);
    }
}
