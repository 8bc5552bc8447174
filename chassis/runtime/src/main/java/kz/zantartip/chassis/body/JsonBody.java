package kz.zantartip.chassis.body;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.chassis.problem.MethodFaults;

/// Reads what was sent as a record and tells all that is wrong with it at once: misfits and broken constraints together.
@ApplicationScoped
public class JsonBody {

    private final ObjectMapper json;
    private final Validator validator;

    JsonBody(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /// @throws InvalidInput naming every fault
    public <T> T read(JsonNode body, Class<T> type) {
        return read(body, type, _ -> List.of());
    }

    /// @param rules what the value breaks besides, given a value of which anything may be missing
    /// @throws InvalidInput naming every fault
    public <T> T read(JsonNode body, Class<T> type, Function<T, List<Fault>> rules) {
        RecordReader reader = new RecordReader(json);
        T value = reader.read(body, type);
        List<Fault> faults = new ArrayList<>(reader.faults());
        if (value == null && faults.isEmpty()) {
            faults.add(Fault.inBody("#", "not-null", Map.of()));
        }
        if (value != null) {
            Stream.concat(
                            validator.validate(value).stream().map(MethodFaults::inBody),
                            rules.apply(value).stream())
                    .filter(fault -> !reader.hasToldOf(fault.where()))
                    .distinct()
                    .forEach(faults::add);
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return value;
    }

    /// @throws InvalidInput where the bytes are no JSON, or none
    public JsonNode tree(byte[] body) {
        try {
            JsonNode tree = json.readTree(body);
            if (tree == null || tree.isMissingNode()) {
                throw new InvalidInput(Fault.inBody("#", "not-null", Map.of()));
            }
            return tree;
        } catch (JacksonException malformed) {
            throw new InvalidInput(Fault.inBody("#", "malformed-json", Map.of()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What this value is as a tree, to be patched.
    JsonNode treeOf(Object value) {
        return json.valueToTree(value);
    }
}
