package kz.zantartip.consultations.point;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kz.zantartip.chassis.text.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Where consultations are given: a place with desks, or a channel that is reached from afar.
@Entity
@Table(name = "point")
public class Point {

    @Id private UUID id;
    @Version private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private String channel;
    private String region;
    private String district;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText address;

    private BigDecimal lat;
    private BigDecimal lon;
    private int desks;
    private Boolean stepFree;

    protected Point() {}

    private Point(UUID id, NewPoint given) {
        this.id = id;
        take(given);
    }

    static Point open(UUID id, NewPoint given) {
        return new Point(id, given);
    }

    PointFact.Opened opened(Instant at) {
        return new PointFact.Opened(PointView.of(this), at);
    }

    PointFact.Changed change(NewPoint given, Instant at) {
        PointView before = PointView.of(this);
        take(given);
        return new PointFact.Changed(PointView.of(this), at, PointView.differences(before, this));
    }

    private void take(NewPoint given) {
        name = given.name();
        channel = given.channel();
        region = given.region();
        district = given.district();
        address = given.address();
        lat = given.lat();
        lon = given.lon();
        desks = given.desks();
        stepFree = given.stepFree();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public LocalizedText name() {
        return name;
    }

    public String channel() {
        return channel;
    }

    public String region() {
        return region;
    }

    public String district() {
        return district;
    }

    public LocalizedText address() {
        return address;
    }

    public BigDecimal lat() {
        return lat;
    }

    public BigDecimal lon() {
        return lon;
    }

    public int desks() {
        return desks;
    }

    public Boolean stepFree() {
        return stepFree;
    }
}
