package kz.zantartip.measures.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.zantartip.chassis.body.JsonBody;
import kz.zantartip.chassis.problem.Fault;
import kz.zantartip.chassis.problem.InvalidInput;
import kz.zantartip.chassis.problem.ProblemCatalogue;
import kz.zantartip.chassis.time.Ids;
import kz.zantartip.measures.plan.PlannedDeadline;

/// Judges the rows of an import, one after the other, and makes reports of those that are good and new.
final class PaperImport {

    private record Place(String deadline, String executor, String region) {

        static Place of(Duty duty) {
            return new Place(duty.deadline(), duty.executor(), duty.region());
        }
    }

    /// What makes two entries the same.
    private record Entry(String agency, OnPaper paper, ReportText text) {}

    /// A row that is good and new.
    private record Good(UUID id, Duty duty, Entry entry) {}

    private final ReportAccess access;
    private final JsonBody bodies;
    private final Ids ids;
    private final ProblemCatalogue catalogue;

    /// What is taken already; without an entry where it was not made on paper.
    private final Map<Place, Entry> taken = new HashMap<>();

    private final List<Good> made = new ArrayList<>();
    private final List<ImportView.ProblemView> problems = new ArrayList<>();
    private int unchanged;
    private int rejected;

    PaperImport(ReportAccess access, JsonBody bodies, Ids ids, ProblemCatalogue catalogue) {
        this.access = access;
        this.bodies = bodies;
        this.ids = ids;
        this.catalogue = catalogue;
    }

    /// What is there before the import.
    void know(List<ReportLine> reports, Map<UUID, ReportRound> firstRounds) {
        for (ReportLine report : reports) {
            ReportRound first = firstRounds.get(report.id());
            taken.put(
                    new Place(report.deadline(), report.executor(), report.region()),
                    first == null || first.letter() == null
                            ? null
                            : new Entry(
                                    first.agency(),
                                    new OnPaper(first.actedAt(), first.letter()),
                                    first.text()));
        }
    }

    void judge(ImportRow row) {
        List<Fault> faults = row.fault() == null ? faultsOf(row) : List.of(row.fault());
        if (!faults.isEmpty()) {
            rejected++;
            faults.stream()
                    .limit(Math.max(0, ImportView.MOST_PROBLEMS - problems.size()))
                    .forEach(fault -> problems.add(problem(row, fault)));
        }
    }

    private List<Fault> faultsOf(ImportRow row) {
        NewProgressReport sent;
        try {
            sent = bodies.read(row.report(), NewProgressReport.class);
        } catch (InvalidInput wrong) {
            return wrong.faults();
        }
        PaperDuty whose = PaperDuty.of(sent, access.plan());
        if (!whose.faults().isEmpty()) {
            return whose.faults();
        }
        if (sent.consolidates() != null && !sent.consolidates().isEmpty()) {
            return List.of(Fault.inBody("#/consolidates", "consolidated-report", Map.of()));
        }
        return enter(whose.duty(), sent);
    }

    private List<Fault> enter(Duty duty, NewProgressReport sent) {
        Place place = Place.of(duty);
        Entry entry = new Entry(duty.agency(), sent.onPaper(), sent.text());
        if (!taken.containsKey(place) && !isReportedByAnother(duty)) {
            taken.put(place, entry);
            made.add(new Good(ids.next(), duty, entry));
            return List.of();
        }
        if (entry.equals(taken.get(place))) {
            unchanged++;
            return List.of();
        }
        return List.of(Fault.inBody("#/deadline", "recorded-otherwise", Map.of()));
    }

    /// Whether an earlier edition named another body for the same duty, and that one has reported.
    private boolean isReportedByAnother(Duty duty) {
        PlannedDeadline deadline = access.plan().deadline(duty.deadline()).orElseThrow();
        return taken.keySet().stream()
                .filter(place -> place.deadline().equals(duty.deadline()))
                .filter(place -> Objects.equals(place.region(), duty.region()))
                .anyMatch(place ->
                        deadline.passesOn(place.executor(), duty.executor(), access.plan()));
    }

    private ImportView.ProblemView problem(ImportRow row, Fault fault) {
        return new ImportView.ProblemView(
                row.line(), ImportColumn.of(fault.where()), fault.code(), catalogue.words(fault));
    }

    /// What is to be written: nothing if it was only asked, or if all was to be kept and a row is bad.
    ///
    /// @param at when it is recorded: as late as can be, so that nobody who asks what is new has asked after this moment already
    List<ProgressReport> toWrite(ImportMode mode, Instant at) {
        boolean writes =
                switch (mode) {
                    case validate -> false;
                    case partial -> true;
                    case atomic -> rejected == 0;
                };
        return writes ? made.stream().map(good -> report(good, at)).toList() : List.of();
    }

    private ProgressReport report(Good good, Instant at) {
        Entry entry = good.entry();
        return ProgressReport.onPaper(
                good.id(), good.duty(), entry.text(), entry.paper(), access.who(), at);
    }

    ImportView answer(UUID id, ImportMode mode) {
        boolean failed = mode == ImportMode.atomic && rejected > 0;
        return new ImportView(
                id,
                failed ? ImportView.State.FAILED : ImportView.State.DONE,
                mode,
                made.size() + unchanged + rejected,
                failed ? 0 : made.size(),
                0,
                unchanged,
                rejected,
                List.copyOf(problems));
    }
}
