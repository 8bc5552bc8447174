package kz.zantartip.chassis.body;

import java.io.IOException;
import java.io.InputStream;
import kz.zantartip.chassis.problem.ProblemException;

/// The bytes of a JSON body, as many as one may have.
final class SentBytes {

    static final int MOST = 1 << 20;

    private SentBytes() {}

    /// @throws TooLarge where there are more; they are not read
    static byte[] of(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new TooLarge();
        }
        return bytes;
    }

    /// 413: more than 1 MiB of JSON.
    static final class TooLarge extends ProblemException {

        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("too-large");
        }
    }
}
