package kz.zantartip.events.codelist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.fact.FieldChange.Property;
import kz.zantartip.chassis.text.LocalizedText;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A code with its label. It is never deleted: what was entered with it must stay readable.
@Entity
@Table(name = "code_list_entry")
public class CodeListEntry {

    private static final List<Property<NewCodeListEntry>> PROPERTIES =
            List.of(
                    new Property<>("name", NewCodeListEntry::name),
                    new Property<>("validFrom", NewCodeListEntry::validFrom),
                    new Property<>("validTo", NewCodeListEntry::validTo));

    @Id private String id;
    @Version private int version;
    private String list;
    private String code;

    @Generated
    @Column(insertable = false, updatable = false)
    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private LocalDate validFrom;
    private LocalDate validTo;

    protected CodeListEntry() {}

    CodeListEntry(String list, NewCodeListEntry entry) {
        this.id = id(list, entry.code());
        this.list = list;
        this.code = entry.code();
        take(entry);
    }

    static String id(String list, String code) {
        return list + "/" + code;
    }

    CodeListEntryFact.Created created(Instant at) {
        return new CodeListEntryFact.Created(CodeListEntryView.of(this), at);
    }

    /// Empty where nothing is different.
    Optional<CodeListEntryFact.Changed> change(NewCodeListEntry entry, Instant at) {
        List<FieldChange> changes =
                FieldChange.between(NewCodeListEntry.of(this), entry, PROPERTIES);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        take(entry);
        return Optional.of(new CodeListEntryFact.Changed(CodeListEntryView.of(this), at, changes));
    }

    private void take(NewCodeListEntry entry) {
        name = entry.name();
        validFrom = entry.validFrom();
        validTo = entry.validTo();
    }

    /// Whether it may be used for what happens on that day.
    public boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }

    String list() {
        return list;
    }

    public String code() {
        return code;
    }

    int position() {
        return position;
    }

    public LocalizedText name() {
        return name;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    long version() {
        return version;
    }
}
