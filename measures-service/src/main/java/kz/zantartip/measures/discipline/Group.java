package kz.zantartip.measures.discipline;

import java.util.Comparator;
import java.util.List;

/// What the reports that are counted together have in common; null where they were not grouped by it.
record Group(String agency, String region, Integer direction, Duty duty)
        implements Comparable<Group> {

    static final Group ALL = new Group(null, null, null, null);

    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::agency, last())
                    .thenComparing(Group::region, last())
                    .thenComparing(Group::direction, last())
                    .thenComparing(Group::duty, last());

    private static <T extends Comparable<? super T>> Comparator<T> last() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }

    static Group of(OwedReport owed, List<DisciplineGrouping> by) {
        return new Group(
                by.contains(DisciplineGrouping.agency) ? owed.agency() : null,
                by.contains(DisciplineGrouping.region) ? owed.region() : null,
                by.contains(DisciplineGrouping.direction)
                        ? (Integer) owed.deadline().edition().direction()
                        : null,
                by.contains(DisciplineGrouping.duty) ? owed.duty() : null);
    }

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
