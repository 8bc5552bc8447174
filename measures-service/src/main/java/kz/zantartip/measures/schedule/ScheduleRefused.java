package kz.zantartip.measures.schedule;

import java.util.List;
import java.util.stream.Collectors;

/// A schedule that makes no sense, with all that is wrong with it at once. No message repeats the
/// value that was refused.
public class ScheduleRefused extends IllegalArgumentException {

    /// @param field the field of [ScheduleDescription] that is at fault
    /// @param rule what the field must be, as a clause that follows its name
    public record Fault(String field, String rule) {}

    private final List<Fault> faults;

    ScheduleRefused(List<Fault> faults) {
        super(
                faults.stream()
                        .map(fault -> fault.field() + ": " + fault.rule())
                        .collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
