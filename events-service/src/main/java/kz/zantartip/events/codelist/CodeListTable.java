package kz.zantartip.events.codelist;

import java.time.LocalDate;
import java.util.function.Function;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Code lists and their entries as lists: how they are sorted, and their columns in a file.
final class CodeListTable {

    static final Order<CodeListView> LISTS =
            new Order<CodeListView>("position", "name")
                    .by("position", CodeListView::position, Integer::valueOf)
                    .by("name", CodeListView::name, Function.identity());

    static final Forms<CodeListView> LIST_FORMS =
            Forms.of(
                    new Table<CodeListView>("code-lists")
                            .column("name", "Коды", "Код", "Name", CodeListView::name)
                            .column("title", "Атауы", "Наименование", "Title", CodeListView::title)
                            .column(
                                    "extensible",
                                    "Толықтырылады",
                                    "Пополняемый",
                                    "Extensible",
                                    CodeListView::extensible));

    static final Order<CodeListEntryView> ENTRIES =
            new Order<CodeListEntryView>("position", "code")
                    .by("position", CodeListEntryView::position, Integer::valueOf)
                    .by("code", CodeListEntryView::code, Function.identity())
                    .by("validTo", CodeListEntryView::validTo, LocalDate::parse);

    private CodeListTable() {}

    static Forms<CodeListEntryView> entryForms(String list) {
        return Forms.of(
                new Table<CodeListEntryView>(list)
                        .column("code", "Коды", "Код", "Code", CodeListEntryView::code)
                        .column(
                                "nameKk",
                                "Қазақша",
                                "На казахском",
                                "In Kazakh",
                                entry -> entry.name().kk())
                        .column(
                                "nameRu",
                                "Орысша",
                                "На русском",
                                "In Russian",
                                entry -> entry.name().ru())
                        .column(
                                "nameEn",
                                "Ағылшынша",
                                "На английском",
                                "In English",
                                entry -> entry.name().en())
                        .column(
                                "validFrom",
                                "Басталуы",
                                "Действует с",
                                "Valid from",
                                CodeListEntryView::validFrom)
                        .column(
                                "validTo",
                                "Аяқталуы",
                                "Действует по",
                                "Valid to",
                                CodeListEntryView::validTo));
    }
}
