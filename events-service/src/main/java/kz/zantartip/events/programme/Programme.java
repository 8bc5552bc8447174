package kz.zantartip.events.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.fact.FieldChange.Property;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.events.access.Ownership;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What groups events: a campaign, a movement, a yearly contest.
@Entity
@Table(name = "programme")
public class Programme {

    private static final List<Property<NewProgramme>> PROPERTIES =
            List.of(
                    new Property<>("name", NewProgramme::name),
                    new Property<>("region", NewProgramme::region),
                    new Property<>("district", NewProgramme::district),
                    new Property<>("agency", NewProgramme::agency),
                    new Property<>("measures", NewProgramme::measures));

    @Id private String code;
    @Version private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private String region;
    private String district;
    private String agency;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> measures = List.of();

    protected Programme() {}

    public Programme(NewProgramme programme) {
        code = programme.code();
        take(programme);
    }

    ProgrammeFact.Created created(Instant at) {
        return new ProgrammeFact.Created(ProgrammeView.of(this), at);
    }

    /// Empty where nothing is different.
    Optional<ProgrammeFact.Changed> change(NewProgramme programme, Instant at) {
        List<FieldChange> changes =
                FieldChange.between(NewProgramme.of(this), programme, PROPERTIES);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        take(programme);
        return Optional.of(new ProgrammeFact.Changed(ProgrammeView.of(this), at, changes));
    }

    private void take(NewProgramme programme) {
        name = programme.name();
        region = programme.region();
        district = programme.district();
        agency = programme.agency();
        measures = programme.measures() == null ? List.of() : programme.measures();
    }

    /// Who may change it.
    public Ownership ownership() {
        return new Ownership(region, agency, region);
    }

    public String code() {
        return code;
    }

    public LocalizedText name() {
        return name;
    }

    public String region() {
        return region;
    }

    public String district() {
        return district;
    }

    public String agency() {
        return agency;
    }

    public List<Integer> measures() {
        return measures;
    }

    long version() {
        return version;
    }
}
