package kz.zantartip.events.organiser;

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

/// Who holds events: an agency, an akimat, a centre, an organisation.
@Entity
@Table(name = "organiser")
public class Organiser {

    private static final List<Property<NewOrganiser>> PROPERTIES =
            List.of(
                    new Property<>("name", NewOrganiser::name),
                    new Property<>("region", NewOrganiser::region),
                    new Property<>("agency", NewOrganiser::agency),
                    new Property<>("bin", NewOrganiser::bin));

    @Id private String code;
    @Version private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private String region;
    private String agency;
    private String bin;

    protected Organiser() {}

    public Organiser(NewOrganiser organiser) {
        code = organiser.code();
        take(organiser);
    }

    OrganiserFact.Created created(Instant at) {
        return new OrganiserFact.Created(OrganiserView.of(this), at);
    }

    /// Empty where nothing is different.
    Optional<OrganiserFact.Changed> change(NewOrganiser organiser, Instant at) {
        List<FieldChange> changes =
                FieldChange.between(NewOrganiser.of(this), organiser, PROPERTIES);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        take(organiser);
        return Optional.of(new OrganiserFact.Changed(OrganiserView.of(this), at, changes));
    }

    private void take(NewOrganiser organiser) {
        name = organiser.name();
        region = organiser.region();
        agency = organiser.agency();
        bin = organiser.bin();
    }

    /// Who may change it and hold events under its name.
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

    public String agency() {
        return agency;
    }

    public String bin() {
        return bin;
    }

    long version() {
        return version;
    }
}
