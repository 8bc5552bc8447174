package kz.zantartip.chassis.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.zantartip.chassis.format.MediaTypes;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class BodiesTest {

    private static final String SCHEMAS = "#/components/schemas/";

    private final OpenAPI document =
            OASFactory.createOpenAPI()
                    .paths(
                            OASFactory.createPaths()
                                    .addPathItem(
                                            "/points/{id}",
                                            OASFactory.createPathItem().PATCH(operation())))
                    .components(
                            OASFactory.createComponents()
                                    .addSchema("Text", object("kk"))
                                    .addSchema("Point", answered())
                                    .addSchema("NewPoint", sent()));

    @Test
    void aPatchMayHoldAnyPartAndTakesAwayWhatMayBeAbsent() {
        new Bodies(document).derivePatches();

        Schema patch = schema("PointPatch");
        assertThat(body().getSchema().getRef()).isEqualTo(SCHEMAS + "PointPatch");
        assertThat(patch.getRequired()).isNull();
        assertThat(patch.getProperties().get("name").getType()).containsExactly(SchemaType.STRING);
        assertThat(patch.getProperties().get("note").getAnyOf())
                .extracting(Schema::getType)
                .containsExactly(List.of(SchemaType.STRING), List.of(SchemaType.NULL));
    }

    @Test
    void whatIsOnlySentIsClosedAndWhatIsAnsweredTooStaysOpen() {
        new Bodies(document).close();

        assertThat(schema("NewPoint").getAdditionalPropertiesSchema().getBooleanSchema()).isFalse();
        assertThat(schema("Text").getAdditionalPropertiesSchema()).isNull();
        assertThat(schema("Point").getAdditionalPropertiesSchema()).isNull();
    }

    private Schema schema(String name) {
        return document.getComponents().getSchemas().get(name);
    }

    private org.eclipse.microprofile.openapi.models.media.MediaType body() {
        return document.getPaths()
                .getPathItem("/points/{id}")
                .getPATCH()
                .getRequestBody()
                .getContent()
                .getMediaType(MediaTypes.MERGE_PATCH);
    }

    private static Operation operation() {
        return OASFactory.createOperation()
                .requestBody(
                        OASFactory.createRequestBody()
                                .content(content(MediaTypes.MERGE_PATCH, "NewPoint")))
                .responses(
                        OASFactory.createAPIResponses()
                                .addAPIResponse(
                                        "200",
                                        OASFactory.createAPIResponse()
                                                .content(content("application/json", "Point"))));
    }

    private static Content content(String mediaType, String schema) {
        return OASFactory.createContent()
                .addMediaType(
                        mediaType,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(SCHEMAS + schema)));
    }

    private static Schema sent() {
        return object("name", "note")
                .required(List.of("name"))
                .addProperty("text", OASFactory.createSchema().ref(SCHEMAS + "Text"));
    }

    private static Schema answered() {
        return object("name").addProperty("text", OASFactory.createSchema().ref(SCHEMAS + "Text"));
    }

    private static Schema object(String... fields) {
        Schema object = OASFactory.createSchema().addType(SchemaType.OBJECT);
        for (String field : fields) {
            object.addProperty(field, OASFactory.createSchema().addType(SchemaType.STRING));
        }
        return object;
    }
}
