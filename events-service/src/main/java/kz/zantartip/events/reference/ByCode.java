package kz.zantartip.events.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/// Finds what a caller names by its code.
@ApplicationScoped
public class ByCode {

    private final EntityManager database;

    ByCode(EntityManager database) {
        this.database = database;
    }

    /// Empty also for a code with U+0000, which PostgreSQL would not even look for.
    public <T> Optional<T> find(Class<T> type, String code) {
        return code.indexOf('\0') >= 0
                ? Optional.empty()
                : Optional.ofNullable(database.find(type, code));
    }
}
