package kz.zantartip.chassis.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.zantartip.chassis.text.Lang;
import kz.zantartip.chassis.text.LocalizedText;

/// Every problem and every fault that can be told, with its texts. Each module brings its own in
/// `META-INF/zantartip/problems.json`; a code belongs to one module only.
public final class ProblemCatalogue {

    /// Where a module keeps its part.
    public static final String RESOURCE = "META-INF/zantartip/problems.json";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    /// A problem: what a `code` means. In the texts `{name}` stands for a fact of the single case.
    public record ProblemType(String code, int status, LocalizedText title, LocalizedText detail) {}

    /// A fault: a rule that a field, parameter or header can break. In its text `{name}` stands for what the rule asks.
    public record FaultType(String code, LocalizedText detail) {}

    private record Part(List<ProblemType> problems, List<FaultType> faults) {}

    private final Map<String, ProblemType> problems = new TreeMap<>();
    private final Map<String, FaultType> faults = new TreeMap<>();

    private ProblemCatalogue() {}

    /// All parts on the class path.
    ///
    /// @throws IllegalStateException where two parts give the same code
    public static ProblemCatalogue load(ClassLoader classes) {
        ProblemCatalogue catalogue = new ProblemCatalogue();
        ObjectMapper json = new ObjectMapper();
        try {
            for (URL part : Collections.list(classes.getResources(RESOURCE))) {
                try (InputStream in = part.openStream()) {
                    catalogue.add(json.readValue(in, Part.class));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A catalogue of problems cannot be read", e);
        }
        return catalogue;
    }

    private void add(Part part) {
        for (ProblemType problem : part.problems()) {
            if (problems.put(problem.code(), problem) != null) {
                throw new IllegalStateException("Two modules give the problem " + problem.code());
            }
        }
        for (FaultType fault : part.faults()) {
            if (faults.put(fault.code(), fault) != null) {
                throw new IllegalStateException("Two modules give the fault " + fault.code());
            }
        }
    }

    /// All problems, by code.
    public Collection<ProblemType> problems() {
        return Collections.unmodifiableCollection(problems.values());
    }

    /// All faults, by code.
    public Collection<FaultType> faults() {
        return Collections.unmodifiableCollection(faults.values());
    }

    /// @throws IllegalArgumentException for a code that no module brings
    public ProblemType problem(String code) {
        ProblemType found = problems.get(code);
        if (found == null) {
            throw new IllegalArgumentException("No texts for the problem " + code);
        }
        return found;
    }

    /// Whether a module brings this problem.
    public boolean hasProblem(String code) {
        return problems.containsKey(code);
    }

    /// The problem as a caller reads it.
    ///
    /// @param facts what the placeholders of its texts stand for
    /// @param instance the path that was asked for
    public Problem tell(
            String code,
            Map<String, ?> facts,
            List<Fault> faults,
            Lang lang,
            String instance,
            String traceId) {
        ProblemType type = problem(code);
        return new Problem(
                "/problems/" + code,
                filled(type.title().in(lang), facts),
                type.status(),
                filled(type.detail().in(lang), facts),
                instance,
                code,
                traceId,
                faults.isEmpty() ? null : faults.stream().map(fault -> tell(fault, lang)).toList(),
                Map.of());
    }

    /// What is wrong, in all languages.
    public LocalizedText words(Fault fault) {
        LocalizedText told = fault(fault.code()).detail();
        return new LocalizedText(
                filled(told.kk(), fault.rule()),
                filled(told.ru(), fault.rule()),
                filled(told.en(), fault.rule()));
    }

    private FaultType fault(String code) {
        FaultType type = faults.get(code);
        if (type == null) {
            throw new IllegalArgumentException("No text for the fault " + code);
        }
        return type;
    }

    private Problem.Violation tell(Fault fault, Lang lang) {
        FaultType type = fault(fault.code());
        boolean inBody = fault.in() == Fault.In.BODY;
        return new Problem.Violation(
                fault.in().name().toLowerCase(java.util.Locale.ROOT),
                inBody ? fault.where() : null,
                inBody ? null : fault.where(),
                fault.code(),
                filled(type.detail().in(lang), fault.rule()));
    }

    private static String filled(String template, Map<String, ?> facts) {
        return PLACEHOLDER.matcher(template).replaceAll(found -> fact(found, facts));
    }

    private static String fact(MatchResult placeholder, Map<String, ?> facts) {
        Object fact = facts.get(placeholder.group(1));
        return java.util.regex.Matcher.quoteReplacement(fact == null ? "…" : String.valueOf(fact));
    }
}
