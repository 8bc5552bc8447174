package kz.zantartip.events.codelist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kz.zantartip.chassis.text.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A list of codes with labels.
@Entity
@Table(name = "code_list")
public class CodeList {

    @Id private String name;

    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private boolean extensible;

    protected CodeList() {}

    CodeList(String name, int position, LocalizedText title, boolean extensible) {
        this.name = name;
        this.position = position;
        this.title = title;
        this.extensible = extensible;
    }

    public String name() {
        return name;
    }

    int position() {
        return position;
    }

    LocalizedText title() {
        return title;
    }

    /// False for a list that the program itself decides by: its labels may change, its codes may not.
    boolean isExtensible() {
        return extensible;
    }
}
