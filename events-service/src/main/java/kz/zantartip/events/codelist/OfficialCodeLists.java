package kz.zantartip.events.codelist;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.reference.ReferenceData;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.reference.ReferenceFile;

/// Loads the code lists once, in the order of the source. What the coordinator changes later stays as changed.
@ApplicationScoped
public class OfficialCodeLists implements ReferenceData {

    private record EntrySource(String code, String kk, String ru, String en) {
        NewCodeListEntry entry() {
            return new NewCodeListEntry(code, new LocalizedText(kk, ru, en), null, null);
        }
    }

    /// @param source where its entries stand in the official lists; null where they stand here
    private record ListSource(
            String name,
            String source,
            boolean extensible,
            LocalizedText title,
            List<EntrySource> entries) {}

    private final EntityManager database;
    private final ReferenceFile files;

    OfficialCodeLists(EntityManager database, ReferenceFile files) {
        this.database = database;
        this.files = files;
    }

    @Override
    @Transactional
    public void load() {
        database.createNativeQuery("select pg_advisory_xact_lock(20250402)").getSingleResult();
        List<ListSource> lists = files.read("code-lists", new TypeReference<>() {});
        if (database.find(CodeList.class, lists.getFirst().name()) != null) {
            return;
        }
        Map<String, List<EntrySource>> official = files.read("codelists", new TypeReference<>() {});
        for (int i = 0; i < lists.size(); i++) {
            ListSource list = lists.get(i);
            database.persist(new CodeList(list.name(), i + 1, list.title(), list.extensible()));
            List<EntrySource> entries =
                    list.source() == null ? list.entries() : official.get(list.source());
            entries.forEach(
                    entry -> database.persist(new CodeListEntry(list.name(), entry.entry())));
        }
    }
}
