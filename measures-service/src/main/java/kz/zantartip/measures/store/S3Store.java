package kz.zantartip.measures.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.utils.Md5Utils;

/// Files in a bucket of any server that speaks S3. A put is whole or not there by that protocol.
final class S3Store implements ObjectStore {

    private static final String FOLDER = "progress-report-attachments/";

    /// Of a whole call with its repetitions; the largest file takes less on any line that is worth the name.
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Pattern KEY =
            Pattern.compile(FOLDER + "([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final S3Client client;
    private final String bucket;

    private S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    static S3Store of(String bucket, StoreConfig.Bucket config) {
        return of(bucket, config, LONGEST);
    }

    static S3Store of(String bucket, StoreConfig.Bucket config, Duration longest) {
        S3ClientBuilder client =
                S3Client.builder()
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(Duration.ofSeconds(5))
                                        .socketTimeout(Duration.ofSeconds(20)))
                        .region(Region.of(config.region()))
                        .credentialsProvider(credentials(config))
                        .forcePathStyle(config.pathStyle())
                        .overrideConfiguration(calls -> calls.apiCallTimeout(longest))
                        // Other servers do not know the newer sums. What is kept has an MD5
                        // instead,
                        // which all know: over TLS the client does not sign what it sends.
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        config.endpoint().ifPresent(client::endpointOverride);
        return new S3Store(client.build(), bucket);
    }

    private static AwsCredentialsProvider credentials(StoreConfig.Bucket config) {
        return config.accessKey()
                .<AwsCredentialsProvider>map(key ->
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create(key, config.secretKey().orElseThrow())))
                .orElseGet(() -> DefaultCredentialsProvider.builder().build());
    }

    @Override
    public void keep(UUID key, Path file) throws IOException {
        try {
            String md5 = md5(file);
            client.putObject(
                    put -> put.bucket(bucket).key(FOLDER + key).contentMD5(md5),
                    RequestBody.fromFile(file));
        } catch (SdkException | UncheckedIOException e) {
            throw new IOException("The bucket did not take a file", e);
        }
    }

    private static String md5(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Md5Utils.md5AsBase64(in);
        }
    }

    @Override
    public InputStream open(UUID key) throws IOException {
        try {
            return client.getObject(get -> get.bucket(bucket).key(FOLDER + key));
        } catch (NoSuchKeyException e) {
            throw new NoSuchFileException(key.toString());
        } catch (SdkException e) {
            throw new IOException("The bucket did not give a file", e);
        }
    }

    @Override
    public void remove(UUID key) throws IOException {
        try {
            client.deleteObject(delete -> delete.bucket(bucket).key(FOLDER + key));
        } catch (SdkException e) {
            throw new IOException("The bucket did not remove a file", e);
        }
    }

    @Override
    public void each(Consumer<Entry> visitor) throws IOException {
        try {
            client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(FOLDER))
                    .contents()
                    .forEach(object -> {
                        var key = KEY.matcher(object.key());
                        if (key.matches()) {
                            visitor.accept(
                                    new Entry(
                                            UUID.fromString(key.group(1)), object.lastModified()));
                        }
                    });
        } catch (SdkException e) {
            throw new IOException("The bucket was not listed", e);
        }
    }

    /// A put is whole or not there.
    @Override
    public void removeUnfinished(Instant before) {}
}
