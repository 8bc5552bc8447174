package kz.zantartip.measures.report;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.zantartip.chassis.condition.Download;
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.measures.attachment.SentFile.CheckedFile;
import kz.zantartip.measures.store.ObjectStore;

/// Keeps the files of reports in step with the database: kept before the commit that names them, removed after the one that
/// names them no more. What a crash leaves between is swept ([AttachmentSweep]).
@ApplicationScoped
class Attachments {

    private final ObjectStore store;
    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;
    private final Ids ids;

    Attachments(
            ObjectStore store,
            EntityManager database,
            TransactionSynchronizationRegistry transaction,
            Ids ids) {
        this.store = store;
        this.database = database;
        this.transaction = transaction;
        this.ids = ids;
    }

    /// @throws StoreUnavailable where the store does not take it
    Attachment keep(UUID report, CheckedFile sent, Instant at) {
        Attachment file =
                new Attachment(
                        ids.next(),
                        sent.title(),
                        sent.fileName(),
                        sent.mediaType(),
                        sent.size(),
                        sent.sha256());
        database.persist(new ReportFile(report, file, at));
        removeAfter(Status.STATUS_ROLLEDBACK, List.of(file.id()));
        try {
            store.keep(file.id(), sent.file());
        } catch (IOException e) {
            Log.errorf(e, "A file could not be kept attachmentId=%s", file.id());
            throw new StoreUnavailable();
        }
        return file;
    }

    /// Removes those that no round of the report names.
    void drop(ProgressReport report, Collection<Attachment> files) {
        List<UUID> unnamed =
                files.stream()
                        .map(Attachment::id)
                        .filter(id ->
                                report.rounds().stream()
                                        .noneMatch(
                                                round -> round.text().attachment(id).isPresent()))
                        .toList();
        if (unnamed.isEmpty()) {
            return;
        }
        database.createQuery("delete from ReportFile where id in :ids")
                .setParameter("ids", unnamed)
                .executeUpdate();
        removeAfter(Status.STATUS_COMMITTED, unnamed);
    }

    Download download(Attachment file) {
        return new Download(
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                () -> store.open(file.id()));
    }

    private void removeAfter(int end, List<UUID> files) {
        transaction.registerInterposedSynchronization(
                new Synchronization() {
                    @Override
                    public void beforeCompletion() {}

                    @Override
                    public void afterCompletion(int status) {
                        if (status == end) {
                            files.forEach(Attachments.this::remove);
                        }
                    }
                });
    }

    private void remove(UUID file) {
        try {
            store.remove(file);
        } catch (IOException e) {
            Log.warnf("A file stays until it is swept attachmentId=%s", file);
        }
    }
}
