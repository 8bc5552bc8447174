package kz.zantartip.measures.report;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Reports as a list: how they are sorted, and their columns in a file.
final class ReportTable {

    static final Order<ReportLine> ORDER =
            new Order<ReportLine>("-submittedAt", "id")
                    .by("submittedAt", ReportLine::submittedAt, Instant::parse)
                    .by("measure", ReportLine::measure, Integer::valueOf)
                    .by("deadline", ReportLine::deadline, Function.identity())
                    .by("agency", ReportLine::agency, Function.identity())
                    .by("region", ReportLine::region, Function.identity())
                    .by("state", ReportLine::state, ReportState::valueOf)
                    .by("id", ReportLine::id, UUID::fromString);

    /// In which forms the list is offered; their rows are written from whole reports.
    static final Forms<ReportLine> OFFERED = Forms.of(new Table<>("progress-reports"));

    static final Forms<ProgressReportView> FORMS =
            Forms.of(
                    new Table<ProgressReportView>("progress-reports")
                            .column("id", "Код", "Код", "Id", ProgressReportView::id)
                            .column(
                                    "measure",
                                    "Іс-шара",
                                    "Мероприятие",
                                    "Measure",
                                    ProgressReportView::measure)
                            .column(
                                    "deadline",
                                    "Мерзім",
                                    "Срок",
                                    "Deadline",
                                    ProgressReportView::deadline)
                            .column(
                                    "agency",
                                    "Орган",
                                    "Орган",
                                    "Agency",
                                    ProgressReportView::agency)
                            .column(
                                    "region",
                                    "Өңір",
                                    "Регион",
                                    "Region",
                                    ProgressReportView::region)
                            .column(
                                    "state",
                                    "Жай-күйі",
                                    "Состояние",
                                    "State",
                                    ProgressReportView::state)
                            .column(
                                    "round",
                                    "Ұсынылуы",
                                    "Подача",
                                    "Round",
                                    ProgressReportView::round)
                            .column(
                                    "completionPercent",
                                    "Орындалуы, %",
                                    "Выполнение, %",
                                    "Completion, %",
                                    ProgressReportView::completionPercent)
                            .column(
                                    "summary",
                                    "Мазмұны",
                                    "Содержание",
                                    "Summary",
                                    ProgressReportView::summary)
                            .column(
                                    "submittedAt",
                                    "Ұсынылған уақыты",
                                    "Подан",
                                    "Submitted at",
                                    ProgressReportView::submittedAt)
                            .column(
                                    "reviewedAt",
                                    "Қаралған уақыты",
                                    "Рассмотрен",
                                    "Reviewed at",
                                    ProgressReportView::reviewedAt)
                            .column(
                                    "checksum",
                                    "Бақылау сомасы",
                                    "Контрольная сумма",
                                    "Checksum",
                                    ProgressReportView::checksum));

    private ReportTable() {}
}
