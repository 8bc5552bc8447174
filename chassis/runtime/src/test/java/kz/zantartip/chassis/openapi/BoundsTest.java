package kz.zantartip.chassis.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final String WORDS =
            """
            {"region": {"maxLength": 2, "pattern": "^[0-9]{2}$", "example": "75"},
             "Agency.region": {"maxLength": 9},
             "regions[]": {"maxLength": 2},
             "status": {"example": "HELD"}}
            """;

    @Test
    void aWordSaysWhatAFieldOfItsNameDoesNot() throws IOException {
        Schema region = text();

        completed("Point", "region", region);

        assertThat(region.getMaxLength()).isEqualTo(2);
        assertThat(region.getPattern()).isEqualTo("^[0-9]{2}$");
        assertThat(region.getExamples()).isEqualTo(List.of("75"));
    }

    @Test
    void whatTheFieldSaysItselfWins() throws IOException {
        Schema region = text().maxLength(5).examples(List.of("71"));

        completed("Point", "region", region);

        assertThat(region.getMaxLength()).isEqualTo(5);
        assertThat(region.getExamples()).isEqualTo(List.of("71"));
    }

    @Test
    void theWordOfOneSchemaComesBeforeTheWordOfAll() throws IOException {
        Schema region = text();

        completed("Agency", "region", region);

        assertThat(region.getMaxLength()).isEqualTo(9);
    }

    @Test
    void aWordForTheItemsOfAListIsTheirs() throws IOException {
        Schema item = text();

        completed(
                "Point",
                "regions",
                OASFactory.createSchema().addType(SchemaType.ARRAY).items(item));

        assertThat(item.getMaxLength()).isEqualTo(2);
    }

    @Test
    void aPatternOfBeanValidationHoldsForTheWholeText() throws IOException {
        Schema language = text().pattern("kk|ru|en");

        completed("Point", "language", language);

        assertThat(language.getPattern()).isEqualTo("^(?:kk|ru|en)$");
    }

    @Test
    void aTextWithoutAPatternStillHasNoNul() throws IOException {
        Schema note = text();

        completed("Point", "note", note);

        assertThat("Заң").matches(note.getPattern());
        assertThat("a\0b").doesNotMatch(note.getPattern());
    }

    @Test
    void aLargeNumberIsOneThatJavaScriptTellsFromItsNeighbours() throws IOException {
        Schema count = OASFactory.createSchema().addType(SchemaType.INTEGER).format("int64");

        completed("Point", "count", count);

        assertThat(count.getMaximum()).isEqualTo(BigDecimal.valueOf(9_007_199_254_740_991L));
    }

    @Test
    void besideAReferenceStandsNoTypeButAnExampleThatFits() throws IOException {
        Schema status =
                OASFactory.createSchema()
                        .ref("#/components/schemas/Status")
                        .addType(SchemaType.STRING);

        completed("Point", "status", status);

        assertThat(status.getType()).isNull();
        assertThat(status.getExamples()).isEqualTo(List.of("HELD"));
    }

    private static void completed(String schema, String field, Schema property) throws IOException {
        OpenAPI document =
                OASFactory.createOpenAPI()
                        .paths(OASFactory.createPaths())
                        .components(
                                OASFactory.createComponents()
                                        .addSchema("Status", text().enumeration(List.of("HELD")))
                                        .addSchema(
                                                schema,
                                                OASFactory.createSchema()
                                                        .addType(SchemaType.OBJECT)
                                                        .addProperty(field, property)));
        document.getPaths().setPathItems(java.util.Map.of());
        new Bounds(Words.of(new ObjectMapper().readTree(WORDS))).complete(document);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
