package kz.zantartip.chassis.problem;

import java.util.Map;

/// One thing that is wrong with a request: where it stands, which rule it breaks, and what the rule asks for. The
/// rejected value itself is never part of it: it may be somebody's number.
///
/// @param in where it stands
/// @param where a JSON pointer in the form `#/schedule/due` for a body, else the parameter's or header's name
/// @param code the rule, in kebab-case, from the catalogue of faults
/// @param rule what the texts of the rule name, such as `max` or `allowed`
public record Fault(In in, String where, String code, Map<String, ?> rule) {

    public enum In {
        BODY,
        QUERY,
        PATH,
        HEADER
    }

    public static Fault inQuery(String name, String code, Map<String, ?> rule) {
        return new Fault(In.QUERY, name, code, rule);
    }

    public static Fault inPath(String name, String code, Map<String, ?> rule) {
        return new Fault(In.PATH, name, code, rule);
    }

    public static Fault inBody(String pointer, String code, Map<String, ?> rule) {
        return new Fault(In.BODY, pointer, code, rule);
    }
}
