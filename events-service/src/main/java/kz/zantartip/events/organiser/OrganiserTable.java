package kz.zantartip.events.organiser;

import java.util.function.Function;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Organisers as a list: how they are sorted, and their columns in a file.
final class OrganiserTable {

    static final Order<OrganiserView> ORDER =
            new Order<OrganiserView>("code", "code")
                    .by("code", OrganiserView::code, Function.identity())
                    .by("region", OrganiserView::region, Function.identity())
                    .by("agency", OrganiserView::agency, Function.identity());

    static final Forms<OrganiserView> FORMS =
            Forms.of(
                    new Table<OrganiserView>("organisers")
                            .column("code", "Коды", "Код", "Code", OrganiserView::code)
                            .column(
                                    "nameKk",
                                    "Атауы (қаз.)",
                                    "Наименование (каз.)",
                                    "Name (Kazakh)",
                                    organiser -> organiser.name().kk())
                            .column(
                                    "nameRu",
                                    "Атауы (орыс.)",
                                    "Наименование (рус.)",
                                    "Name (Russian)",
                                    organiser -> organiser.name().ru())
                            .column(
                                    "nameEn",
                                    "Атауы (ағыл.)",
                                    "Наименование (англ.)",
                                    "Name (English)",
                                    organiser -> organiser.name().en())
                            .column("region", "Өңір", "Регион", "Region", OrganiserView::region)
                            .column("agency", "Орган", "Орган", "Agency", OrganiserView::agency)
                            .column("bin", "БСН", "БИН", "BIN", OrganiserView::bin));

    private OrganiserTable() {}
}
