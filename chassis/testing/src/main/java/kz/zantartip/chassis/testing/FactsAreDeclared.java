package kz.zantartip.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zantartip.chassis.fact.Fact;
import org.junit.jupiter.api.Test;

/// What the service's `asyncapi.yaml` declares is what its code can tell, and each of it has a sample: a fact that is added
/// to the code alone, or taken out of it alone, fails here.
public abstract class FactsAreDeclared {

    @Test
    void everyFactOfTheCodeIsDeclaredAndNoOther() throws Exception {
        assertThat(declared()).isNotEmpty().isEqualTo(inTheCode());
    }

    @Test
    void everyFactOfTheCodeHasASampleAndNoOther() throws Exception {
        assertThat(samples()).isNotEmpty().isEqualTo(inTheCode());
    }

    @Test
    void theTopicIsTheServicesOwn() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources/application.properties")))
                .contains("zantartip.feed.service=" + declaration().path("service").asText());
    }

    private static JsonNode declaration() throws IOException {
        return new YAMLMapper().readTree(Path.of("asyncapi.yaml").toFile());
    }

    private static Set<String> declared() throws IOException {
        Set<String> types = new TreeSet<>();
        declaration().path("facts").fieldNames().forEachRemaining(types::add);
        return types;
    }

    private static Set<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/facts"))) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\.json$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> inTheCode() throws ReflectiveOperationException {
        Set<String> types = new TreeSet<>();
        for (JavaClass found :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("kz.zantartip")) {
            if (found.isAssignableTo(Fact.class) && !found.isInterface()) {
                types.add(type(Class.forName(found.getName())));
            }
        }
        return types;
    }

    /// The type is a matter of the record's class, not of what is in it.
    private static String type(Class<?> fact) throws ReflectiveOperationException {
        Constructor<?> constructor = fact.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object[] nothing = new Object[constructor.getParameterCount()];
        return ((Fact) constructor.newInstance(nothing)).type();
    }
}
