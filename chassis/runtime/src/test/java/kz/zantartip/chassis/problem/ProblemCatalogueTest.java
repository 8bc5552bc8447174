package kz.zantartip.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemCatalogueTest {

    private static final ProblemCatalogue CATALOGUE =
            ProblemCatalogue.load(ProblemCatalogueTest.class.getClassLoader());

    private record Told(String code, LocalizedText text) {}

    static Stream<Told> everyText() {
        return Stream.concat(
                CATALOGUE.problems().stream()
                        .flatMap(one ->
                                Stream.of(
                                        new Told(one.code(), one.title()),
                                        new Told(one.code(), one.detail()))),
                CATALOGUE.faults().stream().map(one -> new Told(one.code(), one.detail())));
    }

    @ParameterizedTest
    @MethodSource("everyText")
    void isInThreeLanguagesThatNameTheSameFacts(Told told) {
        assertThat(told.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(told.text().kk()).isNotBlank();
        assertThat(told.text().ru()).isNotBlank();
        assertThat(told.text().en()).isNotBlank();
        assertThat(named(told.text().kk()))
                .isEqualTo(named(told.text().ru()))
                .isEqualTo(named(told.text().en()));
    }

    @Test
    void everyRefusalByNameHasItsTexts() throws Exception {
        assertThat(subclasses())
                .allSatisfy(refusal ->
                        assertThat(CATALOGUE.hasProblem(codeOf(refusal)))
                                .as(refusal.getName())
                                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unauthenticated",
                "forbidden",
                "not-found",
                "method-not-allowed",
                "not-acceptable",
                "too-large",
                "unsupported-media-type",
                "unavailable",
                "malformed-request",
                "internal-error",
                "changed-meanwhile",
                "stale"
            })
    void whatTheFrameworkRefusesHasItsTexts(String code) {
        assertThat(CATALOGUE.problem(code).status()).isBetween(400, 599);
    }

    @Test
    void twoModulesMayNotGiveOneCode(@TempDir Path folder) throws IOException {
        Path part =
                Files.writeString(
                        folder.resolve("problems.json"),
                        """
                        {"problems": [], "faults": [{"code": "size", "detail": {"kk": "а", "ru": "б", "en": "c"}}]}
                        """);

        assertThatIllegalStateException()
                .isThrownBy(() -> ProblemCatalogue.load(with(part.toUri().toURL())))
                .withMessageContaining("size");
    }

    @Test
    void aPartThatCannotBeReadNamesItself(@TempDir Path folder) throws IOException {
        Path part = Files.writeString(folder.resolve("problems.json"), "{\"problems\":");
        URL broken = part.toUri().toURL();

        assertThat(catchThrowable(() -> ProblemCatalogue.load(with(broken))))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void theFactsOfTheCaseStandInTheText() {
        Problem problem =
                CATALOGUE.tell(
                        "invalid-input",
                        Map.of(),
                        List.of(Fault.inQuery("limit", "max", Map.of("value", 500))),
                        Lang.EN,
                        "/api/v1/measures",
                        "0".repeat(32));

        assertThat(problem.type()).isEqualTo("/problems/invalid-input");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.in()).isEqualTo("query");
                    assertThat(fault.name()).isEqualTo("limit");
                    assertThat(fault.pointer()).isNull();
                    assertThat(fault.detail()).contains("500").doesNotContain("{");
                });
    }

    @Test
    void aFactWithDollarsAndBackslashesStandsAsItIs() {
        Fault fault = Fault.inBody("#/a", "pattern", Map.of("regexp", "^\\d+$1"));

        Problem problem =
                CATALOGUE.tell("invalid-input", Map.of(), List.of(fault), Lang.KK, "/", "");

        assertThat(problem.errors().getFirst().detail()).contains("^\\d+$1");
        assertThat(problem.errors().getFirst().pointer()).isEqualTo("#/a");
    }

    @Test
    void aCodeWithoutTextsIsAFaultOfOurs() {
        assertThatIllegalArgumentException().isThrownBy(() -> CATALOGUE.problem("no-such-thing"));
    }

    private static Set<String> named(String text) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ClassLoader with(URL another) {
        return new ClassLoader(ProblemCatalogueTest.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                List<URL> all = Collections.list(super.getResources(name));
                all.add(another);
                return Collections.enumeration(all);
            }
        };
    }

    private static List<Class<? extends ProblemException>> subclasses()
            throws IOException, URISyntaxException {
        URI classes =
                ProblemException.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        try (Stream<Path> files = Files.walk(Path.of(classes))) {
            return files.map(file -> Path.of(classes).relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.replace('/', '.').replaceAll("\\.class$", ""))
                    .map(ProblemCatalogueTest::load)
                    .filter(type -> ProblemException.class.isAssignableFrom(type))
                    .filter(type -> type != ProblemException.class)
                    .<Class<? extends ProblemException>>map(
                            type -> type.asSubclass(ProblemException.class))
                    .toList();
        }
    }

    /// A refusal made of nothings: its code is the same whatever it is about.
    private static String codeOf(Class<? extends ProblemException> refusal) {
        Constructor<?> constructor = refusal.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object[] nothings =
                Stream.of(constructor.getParameterTypes())
                        .map(ProblemCatalogueTest::nothing)
                        .toArray();
        try {
            return ((ProblemException) constructor.newInstance(nothings)).code();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        if (type == List.class) {
            return List.of();
        }
        return Fault.inPath("id", "not-null", Map.of());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ProblemCatalogueTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
