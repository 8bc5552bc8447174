package kz.zantartip.measures.plan;

import java.util.List;
import kz.zantartip.chassis.text.LocalizedText;
import kz.zantartip.measures.schedule.ScheduleDescription;

/// All that an act says about one measure. Kazakh is the official wording, slips of the print included; Russian and English
/// are working translations.
///
/// @param executors in the order of the act, the lead first
/// @param sourceNotes where a reading of the printed act had to be decided
public record Wording(
        int direction,
        LocalizedText title,
        LocalizedText completionForm,
        LocalizedText deadlineText,
        ScheduleDescription schedule,
        List<Executor> executors,
        Financing financing,
        List<String> sourceNotes) {}
