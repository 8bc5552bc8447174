package kz.zantartip.measures.report;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import kz.zantartip.chassis.condition.Download;
import kz.zantartip.chassis.problem.NotFound;
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.measures.attachment.SentFile.CheckedFile;
import kz.zantartip.measures.store.ObjectStore;

/// Keeps the files of reports in step with the database: kept before the commit that names them, removed after the one that
/// names them no more. What is left between is swept ([AttachmentSweep]): after a commit that fails it is not known whether
/// the database took it, and so the file stays.
@ApplicationScoped
class Attachments {

    /// A store that stalls holds so many callers, each with a connection to the database, and the others are told at once.
    static final int MOST_AT_ONCE = 8;

    private final ObjectStore store;
    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;
    private final Ids ids;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

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

    /// Keeps the bytes; nothing names them yet, and no row should be locked meanwhile.
    ///
    /// @throws StoreUnavailable where the store does not take it, or is busy with others
    Attachment keep(CheckedFile sent) {
        Attachment file =
                new Attachment(
                        ids.next(),
                        sent.title(),
                        sent.fileName(),
                        sent.mediaType(),
                        sent.size(),
                        sent.sha256());
        if (!places.tryAcquire()) {
            throw new StoreUnavailable();
        }
        try {
            store.keep(file.id(), sent.file());
        } catch (IOException e) {
            Log.errorf(e, "A file could not be kept attachmentId=%s", file.id());
            throw new StoreUnavailable();
        } finally {
            places.release();
        }
        return file;
    }

    void name(UUID report, Attachment file, Instant at) {
        database.persist(new ReportFile(report, file, at));
    }

    /// Removes one whose report refused it. Its transaction never comes to a commit; it ends first, so that nobody waits for
    /// the store.
    void discard(Attachment file) {
        removeAfter(Status.STATUS_ROLLEDBACK, List.of(file.id()));
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

    /// What is told of a file where its bytes are not sent.
    Download described(Attachment file) {
        return download(file, () -> store.open(file.id()));
    }

    /// Opened before anything is answered, while a failure can still be told.
    ///
    /// @throws NotFound where it was taken out meanwhile
    /// @throws StoreUnavailable where the store does not give it
    Download opened(Attachment file) {
        InputStream bytes = open(file.id());
        return download(file, () -> bytes);
    }

    private InputStream open(UUID file) {
        try {
            return store.open(file);
        } catch (NoSuchFileException gone) {
            if (!QuarkusTransaction.requiringNew().call(() -> isNamed(file))) {
                throw new NotFound();
            }
            Log.errorf("A file that a report names is not in the store attachmentId=%s", file);
            throw new StoreUnavailable();
        } catch (IOException e) {
            Log.errorf(e, "A file could not be opened attachmentId=%s", file);
            throw new StoreUnavailable();
        }
    }

    private boolean isNamed(UUID file) {
        return database.find(ReportFile.class, file) != null;
    }

    private static Download download(Attachment file, Download.Source bytes) {
        return new Download(file.fileName(), file.mediaType(), file.size(), file.sha256(), bytes);
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
