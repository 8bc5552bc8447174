package kz.zantartip.gateway.front;

import kz.zantartip.chassis.text.LocalizedText;

/// What the first page says.
final class LandingTexts {

    static final LocalizedText TITLE =
            new LocalizedText(
                    "«Заң мен тәртіп»: ашық API",
                    "«Закон и порядок»: открытый API",
                    "“Law and order”: open API");

    static final LocalizedText LEAD =
            new LocalizedText(
                    "«Заң мен тәртіп» идеологиясын ілгерілетудің 2025–2030 жылдарға арналған тұжырымдамасы мен іс-шаралар жоспары қалай"
                            + " орындалып жатыр? Мерзімдер мен жауапты органдар, көрсеткіштер мен олардың мәндері, іс-шаралар мен тегін заң"
                            + " көмегі – бәрі осында, үш тілде. Оқу үшін тіркелу де, токен де керек емес.",
                    "Как исполняются Концепция продвижения идеологии «Закон и порядок» на 2025–2030 годы и план мероприятий к ней? Сроки"
                            + " и ответственные органы, показатели и их значения, мероприятия и бесплатная юридическая помощь – всё здесь, на трёх"
                            + " языках. Для чтения не нужны ни регистрация, ни токен.",
                    "How is the Concept for promoting the ideology of law and order 2025–2030 carried out, and the action plan to it?"
                            + " Deadlines and who answers for them, indicators and their values, events and free legal help: all of it is here, in"
                            + " three languages. Reading needs no registration and no token.");

    static final LocalizedText NOW = new LocalizedText("Қазір", "Сейчас", "Right now");

    static final LocalizedText MEASURES =
            new LocalizedText("Жоспардағы іс-шаралар", "Мероприятия плана", "Measures in the plan");

    static final LocalizedText OVERDUE =
            new LocalizedText("Мерзімі өткен", "Просроченные сроки", "Deadlines overdue");

    static final LocalizedText DUE_SOON =
            new LocalizedText("Мерзімі таяу", "Скоро наступят", "Deadlines due soon");

    static final LocalizedText UNKNOWN = new LocalizedText("белгісіз", "неизвестно", "not known");

    static final LocalizedText SILENT =
            new LocalizedText(
                    "Қызмет қазір жауап бермейді, сондықтан кейбір мәлімет көрсетілмеген.",
                    "Сервис сейчас не отвечает, поэтому часть сведений не показана.",
                    "The service does not answer right now, so some of this is missing.");

    static final LocalizedText NEXT =
            new LocalizedText("Таяудағы мерзімдер", "Ближайшие сроки", "Next deadlines");

    static final LocalizedText NO_NEXT =
            new LocalizedText("Алда мерзім жоқ.", "Впереди сроков нет.", "No deadline lies ahead.");

    static final LocalizedText MEASURE =
            new LocalizedText("%d-іс-шара", "Мероприятие %d", "Measure %d");

    static final LocalizedText LINKS =
            new LocalizedText("Сипаттамалар", "Описания", "Descriptions");

    static final LocalizedText DOCS =
            new LocalizedText(
                    "API анықтамалығы: кез келген операцияны сонда-ақ сынап көруге болады",
                    "Справочник API: любую операцию можно тут же попробовать",
                    "API reference: every operation can be tried out there");

    static final LocalizedText OPENAPI =
            new LocalizedText(
                    "OpenAPI 3.1 сипаттамасы: клиент содан жасалады",
                    "Описание OpenAPI 3.1: из него создают клиентов",
                    "OpenAPI 3.1: clients are generated from it");

    static final LocalizedText ASYNCAPI =
            new LocalizedText(
                    "AsyncAPI 3 сипаттамасы: Kafka-да өзгерістер туралы не айтылады",
                    "Описание AsyncAPI 3: что сообщается об изменениях в Kafka",
                    "AsyncAPI 3: what is told of changes in Kafka");

    static final LocalizedText PROBLEMS =
            new LocalizedText(
                    "Бас тартудың барлық коды және не істеу керек",
                    "Все коды отказов и что с ними делать",
                    "Every code of a refusal, and what to do");

    static final LocalizedText HEALTH =
            new LocalizedText("Қызметтердің күйі", "Состояние сервисов", "How the services are");

    static final LocalizedText CATALOG =
            new LocalizedText(
                    "Осы сілтемелер бағдарламаға арналған түрде",
                    "Эти же ссылки для программы",
                    "These links for a program");

    static final LocalizedText EXAMPLES = new LocalizedText("Мысалдар", "Примеры", "Examples");

    static final LocalizedText COPY = new LocalizedText("Көшіру", "Копировать", "Copy");

    static final LocalizedText COPIED = new LocalizedText("Көшірілді", "Скопировано", "Copied");

    private LandingTexts() {}
}
