package kz.zantartip.e2e;

import static kz.zantartip.e2e.Stranger.elsewhere;
import static kz.zantartip.e2e.Stranger.without;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// People in the right role who own nothing of what is tried on.
final class Strangers {

    private static final String OTHER = "71";

    private final Callers callers;

    Strangers(Callers callers) {
        this.callers = callers;
    }

    /// To what is an agency's, be it an akimat's.
    List<Stranger> agencies() {
        return List.of(
                elsewhere("another agency", callers.with("agency", "--agency", "MF")),
                elsewhere("the akimat of another region", akimat(OTHER)),
                without("no agency", callers.with("agency")),
                without(
                        "no agency, but the region",
                        callers.with("agency", "--region", Things.REGION)),
                without("an akimat of no region", callers.with("agency", "--agency", "LEB")));
    }

    /// To what lies in the region of [Things].
    List<Stranger> editors() {
        return List.of(
                elsewhere(
                        "the editor of another region",
                        callers.with("region-editor", "--region", OTHER)),
                without("an editor of no region", callers.with("region-editor")));
    }

    List<Stranger> operators() {
        return List.of(
                elsewhere(
                        "an operator elsewhere",
                        callers.with("operator", "--points", UUID.randomUUID().toString())),
                without("an operator of no point", callers.with("operator", "--points", "")));
    }

    List<Stranger> lawyers() {
        return List.of(
                elsewhere(
                        "another lawyer",
                        callers.with("lawyer", "--lawyer", UUID.randomUUID().toString())),
                without("no lawyer by name", callers.with("lawyer")));
    }

    /// In roles that know more than others, and are not told this.
    List<Stranger> officials() {
        return Stream.of("coordinator", "auditor", "region-editor", "agency")
                .map(role -> elsewhere("the " + role, callers.inRole(role)))
                .toList();
    }

    static List<Stranger> together(List<Stranger> some, List<Stranger> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    String akimat(String region) {
        return callers.with("agency", "--agency", "LEB", "--region", region);
    }
}
