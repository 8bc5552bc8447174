package kz.zantartip.chassis.fact;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.zantartip.chassis.time.Turns;

/// Lets one of all instances do a kind of work at a time: each piece is a transaction under an advisory lock, which ends with it
/// even if the instance is killed. A service has its database for itself, so the keys are ours.
final class Alone {

    /// The kinds of work that exclude themselves, and not each other.
    enum Kind {
        NUMBERING(7_202_611_220L),
        SENDING(7_202_611_221L),
        REMOVING(7_202_611_222L);

        private final long key;

        Kind(long key) {
            this.key = key;
        }
    }

    /// A piece of work in a transaction.
    @FunctionalInterface
    interface Work {

        /// @return whether there is more to do at once
        boolean in(Connection transaction) throws SQLException;
    }

    private final AgroalDataSource database;
    private final Kind kind;

    Alone(AgroalDataSource database, Kind kind) {
        this.database = database;
        this.kind = kind;
    }

    Turns.Next run(Work work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Turns.Next next = isAlone(connection) ? done(work, connection) : Turns.Next.SOON;
                connection.commit();
                return next;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static Turns.Next done(Work work, Connection connection) throws SQLException {
        return Turns.Next.of(work.in(connection));
    }

    private boolean isAlone(Connection connection) throws SQLException {
        try (PreparedStatement sql =
                connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            sql.setLong(1, kind.key);
            try (ResultSet locked = sql.executeQuery()) {
                locked.next();
                return locked.getBoolean(1);
            }
        }
    }
}
