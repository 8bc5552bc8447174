package kz.zantartip.events.programme;

import java.util.function.Function;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Programmes as a list: how they are sorted, and their columns in a file.
final class ProgrammeTable {

    static final Order<ProgrammeView> ORDER =
            new Order<ProgrammeView>("code", "code")
                    .by("code", ProgrammeView::code, Function.identity())
                    .by("region", ProgrammeView::region, Function.identity())
                    .by("agency", ProgrammeView::agency, Function.identity());

    static final Forms<ProgrammeView> FORMS =
            Forms.of(
                    new Table<ProgrammeView>("programmes")
                            .column("code", "Коды", "Код", "Code", ProgrammeView::code)
                            .column(
                                    "nameKk",
                                    "Атауы (қаз.)",
                                    "Наименование (каз.)",
                                    "Name (Kazakh)",
                                    programme -> programme.name().kk())
                            .column(
                                    "nameRu",
                                    "Атауы (орыс.)",
                                    "Наименование (рус.)",
                                    "Name (Russian)",
                                    programme -> programme.name().ru())
                            .column(
                                    "nameEn",
                                    "Атауы (ағыл.)",
                                    "Наименование (англ.)",
                                    "Name (English)",
                                    programme -> programme.name().en())
                            .column("region", "Өңір", "Регион", "Region", ProgrammeView::region)
                            .column(
                                    "district",
                                    "Аудан",
                                    "Район",
                                    "District",
                                    ProgrammeView::district)
                            .column("agency", "Орган", "Орган", "Agency", ProgrammeView::agency)
                            .column(
                                    "measures",
                                    "Іс-шаралар",
                                    "Мероприятия",
                                    "Measures",
                                    ProgrammeView::measures));

    private ProgrammeTable() {}
}
