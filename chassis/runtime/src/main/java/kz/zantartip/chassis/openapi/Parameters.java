package kz.zantartip.chassis.openapi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zantartip.chassis.text.Lang;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// The parameters that operations share.
final class Parameters {

    private static final String TAGS = "^[\\x20-\\x7E]+$";

    private Parameters() {}

    static Map<String, Parameter> components() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        parameters.put("Lang", lang());
        parameters.put("Bom", bom());
        parameters.put("IfNoneMatch", ifNoneMatch());
        parameters.put("IdempotencyKey", idempotencyKey());
        return parameters;
    }

    static Parameter reference(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    static Parameter f(List<Object> offered) {
        return OASFactory.createParameter()
                .name("f")
                .in(Parameter.In.QUERY)
                .description(
                        "The form of the answer; it wins over `Accept`. Every form but JSON gives the whole list.")
                .schema(text().enumeration(offered).examples(List.of(offered.getLast())));
    }

    static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "The caller's own key for this request: sent again under the same key within 24 hours it has no second effect"
                                + " and gets the first answer again.")
                .schema(
                        text().minLength(1)
                                .maxLength(257)
                                .pattern("^[\\x21-\\x7E]+$")
                                .examples(List.of("\"8e03978e-40d5-43dd-bc93-6894a57f9324\"")));
    }

    /// `@RestHeader` says only that it is a text.
    static void describeIfMatch(Parameter ifMatch) {
        ifMatch.required(true)
                .description(
                        "`ETag` of the resource as it was read; its version alone will do. 428 without, 412 when stale.")
                .schema(text().maxLength(1000).pattern(TAGS).examples(List.of("\"1\"")));
    }

    /// `@Separator` is not read by the generator: a parameter of several values is one list, not repeated, and its example
    /// is a list too.
    static void separateByCommas(Parameter parameter) {
        if (parameter.getSchema() == null || parameter.getSchema().getItems() == null) {
            return;
        }
        parameter.style(Parameter.Style.FORM).explode(false);
        if (parameter.getExample() instanceof String several) {
            parameter.example(List.of(several.split(",")));
        }
    }

    private static Parameter lang() {
        List<Object> codes = Arrays.stream(Lang.values()).<Object>map(Lang::code).toList();
        return OASFactory.createParameter()
                .name("lang")
                .in(Parameter.In.QUERY)
                .description(
                        "Language of what people read: files, calendars, problems. It wins over `Accept-Language`; without both it is Kazakh.")
                .schema(text().enumeration(codes).examples(List.of("kk")));
    }

    private static Parameter bom() {
        return OASFactory.createParameter()
                .name("bom")
                .in(Parameter.In.QUERY)
                .description("With `true` a CSV begins with a byte order mark, for Excel.")
                .schema(
                        OASFactory.createSchema()
                                .addType(SchemaType.BOOLEAN)
                                .examples(List.of(true)));
    }

    private static Parameter ifNoneMatch() {
        return OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description(
                        "`ETag` of an earlier answer: 304 without a body where it is still current.")
                .schema(
                        text().maxLength(1000)
                                .pattern(TAGS)
                                .examples(List.of("\"1-omoWI-UPM9MqbF0L\"")));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
