package kz.zantartip.measures.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// Where the files of reports are kept: in a bucket where one is named, else in a directory.
@ConfigMapping(prefix = "zantartip.attachments")
interface StoreConfig {

    Path directory();

    /// Where files lie while they are received.
    Path incoming();

    @WithName("s3")
    Bucket s3();

    interface Bucket {

        Optional<String> bucket();

        /// Of a server that is not Amazon's.
        Optional<URI> endpoint();

        String region();

        /// Absent: whatever the environment gives, as a role of the instance.
        Optional<String> accessKey();

        Optional<String> secretKey();

        /// Whether the bucket stands in the path; else in the host's name.
        @WithDefault("false")
        boolean pathStyle();
    }
}
