using BriefingBot.Text.Figures;
using static BriefingBot.Text.Languages.FigureTable;

namespace BriefingBot.Text.Languages;

/// <summary>The table of Russian for figures. Words are told by their stems.</summary>
internal static class RussianFigures
{
    public static FigureLexicon Lexicon { get; } = new()
    {
        Language = Russian.Create(),
        HasCapitalDates = false,
        HasWeakTrees = true,
        HasNegativeConcord = true,
        OpeningScales = Set("тысяча"),
        Vague = Values("десятки=12 сотни=100 тысячи=1000"),
        BoundsBefore = Bounds("""
            не менее=AtLeast; по меньшей мере=AtLeast; как минимум=AtLeast; минимум=AtLeast; более=MoreThan;
            больше=MoreThan; свыше=MoreThan; менее=LessThan; меньше=LessThan; около=About; примерно=About; почти=About;
            порядка=About; не более=UpTo
            """),
        RangeOpeners = Set("от"),
        RangeJoiners = Set("до"),
        NumberJoiners = Set("и"),
        Additions = Set("еще ещё"),
        Rest = Set("больше еще ещё другой другие других"),
        CurrencySigns = Map("$=USD €=EUR ₽=RUB £=GBP"),
        CurrencyWords = Map("""
            рубль=RUB рубля=RUB рублей=RUB руб=RUB доллар=USD доллара=USD долларов=USD евро=EUR гривна=UAH гривен=UAH
            юаней=CNY фунтов=GBP тенге=KZT иен=JPY злотых=PLN
            """),
        SharedCurrencies = Currencies("""
            доллар доллара долларов: американских=USD канадских=CAD австралийских=AUD гонконгских=HKD;
            франк франка франков: швейцарских=CHF;
            крона кроны крон: шведских=SEK норвежских=NOK датских=DKK чешских=CZK;
            рупия рупии рупий: индийских=INR пакистанских=PKR;
            песо: мексиканских=MXN аргентинских=ARS чилийских=CLP колумбийских=COP;
            фунт фунта фунтов: британских=GBP египетских=EGP ливанских=LBP сирийских=SYP;
            рубль рубля рублей: российских=RUB белорусских=BYN
            """),
        Percent = Set("%;процент;процента;процентов"),
        Measures = Map("""
            км=km километр=km километра=km километров=km метр=metres метра=metres метров=metres тонн=tonnes тонны=tonnes
            кг=kg гектар=hectares гектара=hectares гектаров=hectares литров=litres градусов=degrees
            """),
        DecadeNouns = Set("годы годах годов"),
        Decades = Set("""
            двадцатые двадцатых тридцатые тридцатых сороковые сороковых пятидесятые пятидесятых шестидесятые
            шестидесятых семидесятые семидесятых восьмидесятые восьмидесятых девяностые девяностых
            """),
        Hourly = Set("в час;"),
        TimeUnits = Set("""
            секунда секунд секунды минута минут минуты час часа часов день дня дней сутки суток неделя недели недель
            месяц месяца месяцев год года лет годы век веков раз раза ночь ночи
            """),
        Months = Months("""
            январь=1 января=1 январе=1 февраль=2 февраля=2 феврале=2 март=3 марта=3 марте=3 апрель=4 апреля=4 апреле=4
            май=5 мая=5 мае=5 июнь=6 июня=6 июне=6 июль=7 июля=7 июле=7 август=8 августа=8 августе=8 сентябрь=9
            сентября=9 сентябре=9 октябрь=10 октября=10 октябре=10 ноябрь=11 ноября=11 ноябре=11 декабрь=12 декабря=12
            декабре=12
            """),
        Weekdays = Set("понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье"),
        Ratio = Set("из"),
        LabelsBefore = Set("номер статья статье статьи дом школа № глава"),
        Classes =
        [
            new("killed", true)
            {
                IsBodily = true,
                Done = Stems("убит убил расстрел"), Does = Stems("погиб умер умир скончал"), Is = Stems("погибш убит"),
                Events = Stems("смерт гибел"), People = Stems("погибш жертв труп"),
            },
            new("injured", true)
            {
                IsBodily = true,
                Done = Stems("ранен ранил травмирова"), Does = Stems("пострада"),
                Is = Stems("ранен пострадавш травмирован"),
                Events = Stems("ранени травм"), People = Stems("ранен пострадавш"),
            },
            new("arrested", true) { Done = Stems("задержа арестова"), Is = Stems("задержан арестован"),
                Events = Stems("задержани арест"), People = Stems("задержанн арестованн") },
            new("missing", true) { Does = Stems("пропал"), Is = Stems("пропавш"), People = Stems("пропавш") },
            new("evacuated", true) { Done = Stems("эвакуирова"), Is = Stems("эвакуирован"),
                Events = Stems("эвакуаци") },
            new("rescued", true) { Done = Stems("спасл спасен спасён спасти"), Is = Stems("спасен спасён") },
            new("trapped", true) { Is = Stems("заблокирован") },
            new("survived", true) { Does = Stems("выжил выжив уцелел"), People = Stems("выживш уцелевш") },
            new("recovered", true) { Does = Stems("вылечил выздоров поправил"), People = Stems("выздоровевш") },
            new("released", true) { Done = Stems("освобод освобожд"), Is = Stems("освобожден освобождён") },
            new("hospitalised", true) { Done = Stems("госпитализирова"), Is = Stems("госпитализирован") },
            new("infected", true) { Done = Stems("заразил заражен заражён"), Is = Stems("заражен заражён") },
            new("on board", false) { People = Stems("пассажир") },
        ],
        Groups = Groups("""
            children: дети, детей, детям, детьми, ребенка, ребёнка; women: женщины, женщин; men: мужчины, мужчин;
            soldiers: солдаты, солдат, солдата, военные, военных, военнослужащие, военнослужащих;
            police officers: полицейские, полицейских; workers: рабочие, рабочих;
            civilians: мирные жители, мирных жителей, мирных жителя, гражданские, гражданских;
            passengers: пассажиры, пассажира, пассажиров, пассажирам, пассажирами, пассажирах;
            crew members: члены экипажа, члена экипажа, членов экипажа; tourists: туристы, туриста, туристов;
            migrants: мигранты, мигранта, мигрантов
            """),
        AnyPeople = Set("человек человека люди людей"),
        CountingNouns = Set("число количество"),
        LightVerbs = Set("быть стать сказать иметь составить составлять получить являться везти везть перевозить"),
        BearingVerbs = Stems("получ"),
        ResultVerbs = Set("оказаться оставаться остаться"),
        MovingVerbs = Stems("достав"),
        Hospitals = Stems("больниц госпитал"),
        ChangeWords = Stems("выросл вырас вырос увеличи снизи упал сократи возросл превыс достиг"),
        MoneyNouns = Stems("""
            выручк прибыл убыт ущерб бюджет цен стоимост доход расход долг штраф кредит инвестици сумм помощ
            """),
        Severity = Map("тяжело=seriously тяжелый=seriously легко=slightly"),
        Negations = Set("не ни"),
        Nobody = Set("никто"),
        SayingOf = Map("говорить=о"),
        SaidIn = Set("в во"),
        DativeEndings = Set("у ю ам ям"),
        AsSaid = Set("как"),
        Saying = Stems("сказа сообщи заяви рассказа уточни подтверди"),
        Hypothetical = Set("бы"),
        Unreal = Stems("требова угрожа опаса предупре"),
        Conditions = Set("если"),
        Including = Set("включая"),
        PartOpeners = Set("из них; в том числе; среди них; из которых"),
        SinceCount = Set("""
            с последнего обновления; с момента последнего обновления; за сутки; за последние сутки
            """),
        Among = Set("среди"),
        Of = Set("из"),
        PastPhrases = Set("""
            год назад; года назад; лет назад; ранее; прежде; в прошлом;
            первоначально
            """),
        PastForCounts = Set("в прошлом году; в прошлом месяце; с тех пор"),
        Yearly = Set("ежегодно; за год"),
        Cumulative = Set("с начала года; с начала войны; в этом году"),
        PresentPhrases = Set("""
            сегодня; вчера; сейчас; в понедельник; во вторник; в среду; в четверг; в пятницу; в субботу; в воскресенье
            """),
        TimePrepositions = Set("в во с"),
        Since = Set("с"),
    };
}
