package kz.zantartip.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import kz.zantartip.chassis.caller.Role;
import kz.zantartip.chassis.testing.Tokens;
import kz.zantartip.gateway.GatewayTest;
import kz.zantartip.gateway.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class MeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Wire wire;

    MeTest(Wire wire) {
        this.wire = wire;
    }

    @Test
    void nobodyHasNoRolesAndMayCallWhatIsOpen() throws IOException {
        JsonNode me = body(wire.get("/api/v1/me"));

        assertThat(me.fieldNames()).toIterable().containsExactly("roles", "operations");
        assertThat(me.get("roles")).isEmpty();
        assertThat(me.get("operations"))
                .extracting(JsonNode::asText)
                .isSorted()
                .contains("getMe", "listMeasures", "bookSlot")
                .doesNotContain("draftProgressReport", "planEvent");
    }

    @Test
    void anAgencyIsToldWhatItsTokenSaysAndMayDoMore() throws IOException {
        JsonNode me =
                body(
                        as(
                                Tokens.of(Role.AGENCY)
                                        .subject("ayzhan")
                                        .agency("LEB")
                                        .region("75")
                                        .token()));

        assertThat(me.get("subject").asText()).isEqualTo("ayzhan");
        assertThat(me.get("roles")).extracting(JsonNode::asText).containsExactly("agency");
        assertThat(me.get("agency").asText()).isEqualTo("LEB");
        assertThat(me.get("region").asText()).isEqualTo("75");
        assertThat(me.has("lawyer")).isFalse();
        assertThat(me.has("points")).isFalse();
        assertThat(me.get("operations"))
                .extracting(JsonNode::asText)
                .contains("listMeasures", "draftProgressReport", "planEvent")
                .doesNotContain("acceptProgressReport", "openPoint");
    }

    @Test
    void anOperatorOfNoPointIsNotOneOfAll() throws IOException {
        assertThat(body(as(Tokens.of(Role.OPERATOR).token())).has("points")).isFalse();
        assertThat(body(as(Tokens.of(Role.OPERATOR).points().token())).get("points")).isEmpty();
        assertThat(body(as(Tokens.of(Role.OPERATOR).points(" ").token())).get("points")).isEmpty();
        assertThat(body(as(Tokens.of(Role.OPERATOR).points("p-1").token())).get("points"))
                .extracting(JsonNode::asText)
                .containsExactly("p-1");
    }

    @Test
    void theProgramIsNamedAsTheTokenNamesIt() throws IOException {
        assertThat(body(as(Tokens.of(Role.MESSENGER).client("sms-sender").token())).get("client"))
                .asString()
                .isEqualTo("\"sms-sender\"");
        assertThat(body(as(Tokens.of(Role.MESSENGER).token())).has("client")).isFalse();
    }

    @Test
    void nobodyElseKeepsTheAnswer() throws IOException {
        assertThat(as(Tokens.of(Role.AUDITOR).token()))
                .containsPattern("(?i)\r\ncache-control: no-store, private\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer a.b.c", "Bearer ", "Basic bG9jYWw6eA==", "nonsense"})
    void aTokenThatIsNotValidIsNotNobody(String sent) throws IOException {
        assertThat(wire.get("/api/v1/me", "Authorization: " + sent))
                .startsWith("HTTP/1.1 401 ")
                .containsPattern("(?i)\r\nwww-authenticate: bearer")
                .contains("\"code\":\"unauthenticated\"");
    }

    private String as(String token) throws IOException {
        return wire.get("/api/v1/me", "Authorization: Bearer " + token);
    }

    private static JsonNode body(String answer) throws IOException {
        assertThat(answer).startsWith("HTTP/1.1 200 ");
        return JSON.readTree(answer.substring(answer.indexOf("\r\n\r\n")));
    }
}
