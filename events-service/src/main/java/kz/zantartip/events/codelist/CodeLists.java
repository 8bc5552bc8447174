package kz.zantartip.events.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import kz.zantartip.events.reference.ByCode;

/// Finds code lists and their entries.
@ApplicationScoped
public class CodeLists {

    private final EntityManager database;
    private final ByCode known;

    CodeLists(EntityManager database, ByCode known) {
        this.database = database;
        this.known = known;
    }

    List<CodeList> all() {
        return database.createQuery("from CodeList order by position", CodeList.class)
                .getResultList();
    }

    Optional<CodeList> list(String name) {
        return Optional.ofNullable(database.find(CodeList.class, name));
    }

    List<CodeListEntry> entriesOf(String list) {
        return database.createQuery(
                        "from CodeListEntry where list = :list order by position",
                        CodeListEntry.class)
                .setParameter("list", list)
                .getResultList();
    }

    public Optional<CodeListEntry> entry(String list, String code) {
        return known.find(CodeListEntry.class, CodeListEntry.id(list, code));
    }
}
