package kz.zantartip.chassis.body;

import com.fasterxml.jackson.databind.JsonNode;
import kz.zantartip.chassis.problem.InvalidInput;

/// What was sent where JSON is wanted. That it is none is not told before somebody wants to know: who may not write at all
/// learns only that.
///
/// @param tree null where it is no JSON
/// @param refusal null where it is
/// @param absent whether nothing was sent at all
record UncheckedJson(JsonNode tree, InvalidInput refusal, boolean absent) {

    static UncheckedJson of(byte[] sent, JsonBody bodies) {
        try {
            return new UncheckedJson(bodies.tree(sent), null, false);
        } catch (InvalidInput malformed) {
            return new UncheckedJson(null, malformed, sent.length == 0);
        }
    }

    /// @throws InvalidInput where it is no JSON
    JsonNode require() {
        if (refusal != null) {
            throw refusal;
        }
        return tree;
    }
}
