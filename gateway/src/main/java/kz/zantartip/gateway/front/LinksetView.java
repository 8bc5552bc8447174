package kz.zantartip.gateway.front;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Links by the thing they are about and by relation (RFC 9264).
@Schema(name = "Linkset", description = "Links by context and relation (RFC 9264).")
public record LinksetView(@Schema(required = true, maxItems = 10) List<Context> linkset) {

    /// What the links of one thing are.
    @Schema(
            name = "LinksetContext",
            description = "The links of one thing, by relation (RFC 8631).")
    public record Context(
            @Schema(
                            required = true,
                            description = "Base of the API.",
                            examples = "/api/v1",
                            maxLength = 1000)
                    String anchor,
            @Schema(
                            required = true,
                            description = "Descriptions for programs: OpenAPI and AsyncAPI.",
                            maxItems = 10)
                    @JsonProperty("service-desc")
                    List<Link> descriptions,
            @Schema(required = true, description = "Documentation for people.", maxItems = 10)
                    @JsonProperty("service-doc")
                    List<Link> documentation,
            @Schema(required = true, description = "How the API is now.", maxItems = 10)
                    List<Link> status,
            @Schema(required = true, description = "What else a client can read.", maxItems = 10)
                    @JsonProperty("service-meta")
                    List<Link> metadata) {}

    /// Where one link leads.
    @Schema(name = "LinksetLink", description = "Where a link leads.")
    public record Link(
            @Schema(
                            required = true,
                            description =
                                    "A path, or an address where the operator has configured one.",
                            examples = "/openapi.json",
                            maxLength = 1000)
                    String href,
            @Schema(
                            required = true,
                            description = "Media type of what is there.",
                            examples = "application/json",
                            maxLength = 100)
                    String type) {}
}
