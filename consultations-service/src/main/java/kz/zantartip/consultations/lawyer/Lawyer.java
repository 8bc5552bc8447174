package kz.zantartip.consultations.lawyer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Somebody who gives consultations.
@Entity
@Table(name = "lawyer")
public class Lawyer {

    @Id private UUID id;
    @Version private int version;
    private String name;

    @Enumerated(EnumType.STRING)
    private LawyerKind kind;

    private String organisation;
    private String region;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> topics;

    private String licenceNumber;
    private LocalDate licenceValidTo;

    protected Lawyer() {}

    private Lawyer(UUID id, NewLawyer given) {
        this.id = id;
        take(given);
    }

    static Lawyer add(UUID id, NewLawyer given) {
        return new Lawyer(id, given);
    }

    LawyerFact.Added added(Instant at) {
        return new LawyerFact.Added(LawyerView.toThePublic(this), at);
    }

    LawyerFact.Changed change(NewLawyer given, Instant at) {
        LawyerView before = LawyerView.toThePublic(this);
        take(given);
        LawyerView after = LawyerView.toThePublic(this);
        return new LawyerFact.Changed(after, at, LawyerView.differences(before, after));
    }

    private void take(NewLawyer given) {
        name = given.name();
        kind = given.kind();
        organisation = given.organisation();
        region = given.region();
        languages = given.languages();
        topics = given.topics();
        licenceNumber = given.licence() == null ? null : given.licence().number();
        licenceValidTo = given.licence() == null ? null : given.licence().validTo();
    }

    /// Whether the licence, where there is one, is valid on this day.
    public boolean mayAdviseOn(LocalDate day) {
        return licenceValidTo == null || !day.isAfter(licenceValidTo);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public LawyerKind kind() {
        return kind;
    }

    public String organisation() {
        return organisation;
    }

    public String region() {
        return region;
    }

    public List<String> languages() {
        return languages;
    }

    public List<String> topics() {
        return topics;
    }

    /// Null where there is none.
    public Licence licence() {
        return licenceNumber == null ? null : new Licence(licenceNumber, licenceValidTo);
    }
}
