package kz.zantartip.events.activity;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Activity reports as a list. In a file each claim is a row of its own.
final class ActivityReportTable {

    static final Order<ActivityReportView> ORDER =
            new Order<ActivityReportView>("position", "id")
                    .by("position", ActivityReportView::position, Integer::valueOf)
                    .by("reportedOn", ActivityReportView::reportedOn, LocalDate::parse)
                    .by("organiser", ActivityReportView::organiser, Function.identity())
                    .by("id", ActivityReportView::id, UUID::fromString);

    private record Row(ActivityReportView report, Claim claim) {}

    private static final Table<Row> CLAIMS =
            new Table<Row>("activity-reports")
                    .column("id", "Коды", "Код", "Id", row -> row.report().id())
                    .column(
                            "organiser",
                            "Ұйымдастырушы",
                            "Организатор",
                            "Organiser",
                            row -> row.report().organiser())
                    .column(
                            "reportedOn",
                            "Есеп берілген күн",
                            "Дата отчета",
                            "Reported on",
                            row -> row.report().reportedOn())
                    .column(
                            "period",
                            "Кезең",
                            "Период",
                            "Period",
                            row ->
                                    row.report().period() == null
                                            ? null
                                            : row.report().period().code())
                    .column(
                            "formats",
                            "Нысандары",
                            "Форматы",
                            "Formats",
                            row -> row.report().formats())
                    .column(
                            "venueTypes",
                            "Орын түрлері",
                            "Виды площадок",
                            "Venue types",
                            row -> row.report().venueTypes())
                    .column("what", "Не істелді", "Что сделано", "What", row -> row.claim().what())
                    .column("value", "Мәні", "Значение", "Value", row -> row.claim().value())
                    .column("bound", "Шегі", "Граница", "Bound", row -> row.claim().bound())
                    .column("unit", "Өлшем бірлігі", "Единица", "Unit", row -> row.claim().unit())
                    .column("kind", "Түрі", "Вид", "Kind", row -> row.claim().kind())
                    .column("format", "Нысаны", "Формат", "Format", row -> row.claim().format())
                    .column(
                            "programme",
                            "Бағдарлама",
                            "Программа",
                            "Programme",
                            row -> row.claim().programme())
                    .column(
                            "audience",
                            "Аудитория",
                            "Аудитория",
                            "Audience",
                            row -> row.claim().audience())
                    .column(
                            "venueType",
                            "Орын түрі",
                            "Вид площадки",
                            "Venue type",
                            row -> row.claim().venueType())
                    .column(
                            "district",
                            "Аудан",
                            "Район",
                            "District",
                            row -> row.claim().district());

    static final Forms<ActivityReportView> FORMS =
            Forms.of(
                    CLAIMS,
                    report -> report.claims().stream().map(claim -> new Row(report, claim)));

    private ActivityReportTable() {}
}
