package kz.zantartip.measures.report;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import kz.zantartip.chassis.format.MediaTypes;

/// Receives files of rows.
@Provider
@Consumes({MediaTypes.CSV, MediaTypes.NDJSON})
public class SentRowsReader implements MessageBodyReader<SentRows> {

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == SentRows.class;
    }

    @Override
    public SentRows readFrom(
            Class<SentRows> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(SentRows.MOST_BYTES + 1);
        boolean tooMany = bytes.length > SentRows.MOST_BYTES;
        if (tooMany) {
            body.transferTo(OutputStream.nullOutputStream());
        }
        return new SentRows(
                tooMany ? null : bytes, media.isCompatible(MediaType.valueOf(MediaTypes.CSV)));
    }
}
