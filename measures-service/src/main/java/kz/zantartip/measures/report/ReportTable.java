package kz.zantartip.measures.report;

import java.time.Instant;
import java.util.List;
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

    static final Forms<ReportItem> FORMS =
            Forms.of(
                    new Table<ReportItem>("progress-reports")
                            .column("id", "Код", "Код", "Id", ReportItem::id)
                            .column(
                                    "measure",
                                    "Іс-шара",
                                    "Мероприятие",
                                    "Measure",
                                    of(ProgressReportView::measure))
                            .column(
                                    "deadline",
                                    "Мерзім",
                                    "Срок",
                                    "Deadline",
                                    of(ProgressReportView::deadline))
                            .column(
                                    "agency",
                                    "Орган",
                                    "Орган",
                                    "Agency",
                                    of(ProgressReportView::agency))
                            .column(
                                    "region",
                                    "Өңір",
                                    "Регион",
                                    "Region",
                                    of(ProgressReportView::region))
                            .column(
                                    "state",
                                    "Жай-күйі",
                                    "Состояние",
                                    "State",
                                    of(ProgressReportView::state))
                            .column(
                                    "round",
                                    "Ұсынылуы",
                                    "Подача",
                                    "Round",
                                    of(ProgressReportView::round))
                            .column(
                                    "completionPercent",
                                    "Орындалуы, %",
                                    "Выполнение, %",
                                    "Completion, %",
                                    of(ProgressReportView::completionPercent))
                            .column(
                                    "summary",
                                    "Мазмұны",
                                    "Содержание",
                                    "Summary",
                                    of(ProgressReportView::summary))
                            .column(
                                    "submittedAt",
                                    "Ұсынылған уақыты",
                                    "Подан",
                                    "Submitted at",
                                    of(ProgressReportView::submittedAt))
                            .column(
                                    "reviewedAt",
                                    "Қаралған уақыты",
                                    "Рассмотрен",
                                    "Reviewed at",
                                    of(ProgressReportView::reviewedAt))
                            .column(
                                    "checksum",
                                    "Бақылау сомасы",
                                    "Контрольная сумма",
                                    "Checksum",
                                    of(ProgressReportView::checksum))
                            .column(
                                    "actedAt",
                                    "Қағазбен тапсырылған уақыты",
                                    "Подан на бумаге",
                                    "Acted at",
                                    of(ProgressReportView::actedAt))
                            .column(
                                    "letterNumber",
                                    "Хат нөмірі",
                                    "Номер письма",
                                    "Letter number",
                                    ofLetter(Letter::number))
                            .column(
                                    "letterDate",
                                    "Хат күні",
                                    "Дата письма",
                                    "Letter date",
                                    ofLetter(Letter::date))
                            .column(
                                    "attachments",
                                    "Тіркелген файлдар",
                                    "Вложения",
                                    "Attachments",
                                    of(ReportTable::fileNames))
                            .column(
                                    "deletedAt",
                                    "Қайтарып алынған уақыты",
                                    "Отозван",
                                    "Deleted at",
                                    ReportTable::deletedAt));

    private ReportTable() {}

    /// What a report that is there says; nothing of one that is gone.
    private static Function<ReportItem, Object> of(Function<ProgressReportView, ?> value) {
        return item -> item instanceof ProgressReportView report ? value.apply(report) : null;
    }

    private static Function<ReportItem, Object> ofLetter(Function<Letter, ?> value) {
        return of(report -> report.letter() == null ? null : value.apply(report.letter()));
    }

    private static List<String> fileNames(ProgressReportView report) {
        return report.attachments() == null
                ? null
                : report.attachments().stream().map(AttachmentView::fileName).toList();
    }

    private static Instant deletedAt(ReportItem item) {
        return item instanceof DeletedProgressReport gone ? gone.deletedAt() : null;
    }
}
