package kz.zantartip.measures.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A part of the Concept or the plan that no act changes, kept as it was brought.
@Entity
@Immutable
@Table(name = "official_document")
public class OfficialDocument {

    @Id private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode body;

    protected OfficialDocument() {}

    OfficialDocument(String name, JsonNode body) {
        this.name = name;
        this.body = body;
    }

    String name() {
        return name;
    }

    JsonNode body() {
        return body;
    }
}
