package kz.zantartip.consultations.lawyer;

import java.util.UUID;
import java.util.function.Function;
import kz.zantartip.chassis.page.Order;
import kz.zantartip.chassis.table.Forms;
import kz.zantartip.chassis.table.Table;

/// Lawyers as a list: how they are sorted, and their columns in a file.
final class LawyerTable {

    static final Order<LawyerView> ORDER =
            new Order<LawyerView>("name", "id")
                    .by("id", LawyerView::id, UUID::fromString)
                    .by("name", LawyerView::name, Function.identity())
                    .by("kind", LawyerView::kind, LawyerKind::valueOf)
                    .by("organisation", LawyerView::organisation, Function.identity());

    static final Forms<LawyerView> FORMS =
            Forms.of(
                    new Table<LawyerView>("lawyers")
                            .column("id", "Идентификатор", "Идентификатор", "Id", LawyerView::id)
                            .column("name", "Аты-жөні", "Имя", "Name", LawyerView::name)
                            .column("kind", "Түрі", "Вид", "Kind", LawyerView::kind)
                            .column(
                                    "organisation",
                                    "Ұйымы",
                                    "Организация",
                                    "Organisation",
                                    LawyerView::organisation)
                            .column(
                                    "languages",
                                    "Тілдері",
                                    "Языки",
                                    "Languages",
                                    LawyerView::languages)
                            .column("topics", "Тақырыптары", "Темы", "Topics", LawyerView::topics));

    private LawyerTable() {}
}
