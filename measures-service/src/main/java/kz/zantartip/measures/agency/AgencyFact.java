package kz.zantartip.measures.agency;

import java.time.Instant;
import java.util.List;
import kz.zantartip.chassis.fact.Fact;
import kz.zantartip.chassis.fact.FieldChange;
import kz.zantartip.chassis.text.LocalizedText;

/// All that is ever told about a body.
public sealed interface AgencyFact extends Fact {

    AgencyView agency();

    @Override
    default String type() {
        return switch (this) {
            case Founded _ -> "kz.zantartip.agency.founded.v1";
            case Succeeded _ -> "kz.zantartip.agency.succeeded.v1";
        };
    }

    @Override
    default String key() {
        return agency().code();
    }

    @Override
    default String subject() {
        return subjectOf(agency().code());
    }

    @Override
    default Object data() {
        return agency();
    }

    /// The path of a body.
    static String subjectOf(String code) {
        return "/api/v1/agencies/" + code;
    }

    /// A new body, which takes another's place.
    ///
    /// @param reason the act's title, for the history
    record Founded(AgencyView agency, LocalizedText reason, Instant at) implements AgencyFact {}

    /// Another body takes this one's place from a day on.
    ///
    /// @param reason the act's title, for the history
    record Succeeded(AgencyView agency, LocalizedText reason, Instant at) implements AgencyFact {
        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("successor", null, agency.successor()),
                    new FieldChange("validTo", null, agency.validTo()),
                    new FieldChange("act", null, agency.succession().act()));
        }
    }
}
