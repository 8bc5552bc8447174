package kz.zantartip.measures.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Makes the store that the settings name.
final class ChosenStore {

    private ChosenStore() {}

    @Produces
    @Singleton
    static ObjectStore store(StoreConfig config) {
        return config.s3()
                .bucket()
                .<ObjectStore>map(bucket -> S3Store.of(bucket, config.s3()))
                .orElseGet(() -> new DirectoryStore(config.directory()));
    }
}
