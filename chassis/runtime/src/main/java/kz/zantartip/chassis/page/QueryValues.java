package kz.zantartip.chassis.page;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zantartip.chassis.period.ReportingPeriod;
import kz.zantartip.chassis.time.AsOf;

/// Reads the value of a query parameter as its declared type, exactly as the resource will get it.
final class QueryValues {

    /// The value is not of the type; the code names the type that was expected.
    static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;
        private final String allowed;

        Unfit(String code, String allowed) {
            super(code, null, false, false);
            this.code = code;
            this.allowed = allowed;
        }

        String code() {
            return code;
        }

        String allowed() {
            return allowed;
        }
    }

    /// How a type is written, what reads it, and the fault of a value that is not so. The form comes
    /// first: `Integer.valueOf` takes other scripts' digits, `BigDecimal` exponents that fill the
    /// memory when written out, `LocalDate.parse` years of nine digits.
    private record Reading(
            Pattern form, Function<String, Object> parse, String code, String allowed) {

        static Reading of(String form, Function<String, Object> parse, String code) {
            return new Reading(Pattern.compile(form), parse, code, "");
        }
    }

    private static final Map<Class<?>, Reading> READINGS =
            Map.of(
                    Integer.class,
                    Reading.of("-?[0-9]{1,18}", Integer::valueOf, "not-an-integer"),
                    Long.class,
                    Reading.of("-?[0-9]{1,18}", Long::valueOf, "not-an-integer"),
                    BigDecimal.class,
                    Reading.of("-?[0-9]{1,20}(\\.[0-9]{1,20})?", BigDecimal::new, "not-a-number"),
                    LocalDate.class,
                    Reading.of("[0-9]{4}-[0-9]{2}-[0-9]{2}", LocalDate::parse, "not-a-date"),
                    AsOf.class,
                    Reading.of("[0-9].{9,40}", AsOf::valueOf, "not-a-moment"),
                    ReportingPeriod.class,
                    Reading.of("[0-9].{3,8}", ReportingPeriod::valueOf, "not-a-period"),
                    Boolean.class,
                    new Reading(
                            Pattern.compile("true|false"),
                            Boolean::valueOf,
                            "unknown-code",
                            "true, false"));

    private QueryValues() {}

    static Object convert(String value, Type type) throws Unfit {
        if (type instanceof ParameterizedType list) {
            List<Object> several = new ArrayList<>();
            for (String one : value.split(",", -1)) {
                several.add(convert(one, list.getActualTypeArguments()[0]));
            }
            return several;
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == String.class) {
            return value;
        }
        if (wanted.isEnum()) {
            return constant(value, wanted);
        }
        Reading reading = READINGS.get(wanted);
        if (reading == null) {
            throw new IllegalStateException("No query parameter is read as " + wanted);
        }
        try {
            if (reading.form().matcher(value).matches()) {
                return reading.parse().apply(value);
            }
        } catch (IllegalArgumentException | DateTimeException unfit) {
            throw new Unfit(reading.code(), reading.allowed());
        }
        throw new Unfit(reading.code(), reading.allowed());
    }

    private static Object constant(String value, Class<?> wanted) throws Unfit {
        for (Object constant : wanted.getEnumConstants()) {
            if (constant.toString().equals(value)) {
                return constant;
            }
        }
        throw new Unfit(
                "unknown-code",
                Arrays.stream(wanted.getEnumConstants())
                        .map(Object::toString)
                        .collect(Collectors.joining(", ")));
    }
}
