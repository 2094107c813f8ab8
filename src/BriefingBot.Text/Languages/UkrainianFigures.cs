using BriefingBot.Text.Figures;
using static BriefingBot.Text.Languages.FigureTable;

namespace BriefingBot.Text.Languages;

/// <summary>The table of Ukrainian for figures. Words are told by their stems.</summary>
internal static class UkrainianFigures
{
    public static FigureLexicon Lexicon { get; } = new()
    {
        Language = Ukrainian.Create(),
        HasCapitalDates = false,
        HasWeakTrees = true,
        HasNegativeConcord = true,
        OpeningScales = Set("тисяча"),
        Vague = Values("десятки=12 сотні=100"),
        BoundsBefore = Bounds("""
            щонайменше=AtLeast; не менше=AtLeast; принаймні=AtLeast; понад=MoreThan; більше=MoreThan;
            більш ніж=MoreThan; менше=LessThan; близько=About; приблизно=About; майже=About; не більше=UpTo
            """),
        RangeOpeners = Set("від"),
        RangeJoiners = Set("до"),
        NumberJoiners = Set("і й та"),
        Additions = Set("ще"),
        Rest = Set("більше ще інший інші інших"),
        CurrencySigns = Map("$=USD €=EUR ₴=UAH £=GBP"),
        CurrencyWords = Map("""
            гривня=UAH гривні=UAH гривень=UAH грн=UAH долар=USD долара=USD доларів=USD євро=EUR рублів=RUB фунтів=GBP
            юанів=CNY злотих=PLN
            """),
        SharedCurrencies = Currencies("""
            долар долара доларів: американських=USD канадських=CAD австралійських=AUD;
            франк франка франків: швейцарських=CHF;
            крона крони крон: шведських=SEK норвезьких=NOK данських=DKK чеських=CZK;
            рупія рупії рупій: індійських=INR пакистанських=PKR;
            песо: мексиканських=MXN аргентинських=ARS;
            фунт фунта фунтів: британських=GBP єгипетських=EGP
            """),
        Percent = Set("%;відсоток;відсотка;відсотки;відсотків"),
        Measures = Map("""
            км=km кілометр=km кілометра=km кілометрів=km метр=metres метрів=metres тонн=tonnes тонни=tonnes кг=kg
            гектар=hectares гектарів=hectares літрів=litres градусів=degrees
            """),
        DecadeNouns = Set("роки роках років"),
        Decades = Set("""
            двадцяті двадцятих тридцяті тридцятих сорокові сорокових п’ятдесяті п’ятдесятих шістдесяті шістдесятих
            сімдесяті сімдесятих вісімдесяті вісімдесятих дев’яності дев’яностих
            """),
        Hourly = Set("на годину;за годину"),
        TimeUnits = Set("""
            секунда секунд хвилина хвилин хвилини година години годин день дні днів доба доби тиждень тижні тижнів
            місяць місяці місяців рік роки років століть раз рази разів ніч ночі
            """),
        Months = Months("""
            січень=1 січня=1 січні=1 лютий=2 лютого=2 лютому=2 березень=3 березня=3 березні=3
            квітень=4 квітня=4 квітні=4
            травень=5 травня=5 травні=5 червень=6 червня=6 червні=6 липень=7 липня=7 липні=7 серпень=8 серпня=8 серпні=8
            вересень=9 вересня=9 вересні=9 жовтень=10 жовтня=10 жовтні=10 листопад=11 листопада=11 листопаді=11
            грудень=12 грудня=12 грудні=12
            """),
        Weekdays = Set("понеділок вівторок середа середу четвер п'ятниця п'ятницю субота суботу неділя неділю"),
        Ratio = Set("з із"),
        LabelsBefore = Set("номер стаття статті будинок школа № розділ"),
        Classes =
        [
            new("killed", true)
            {
                IsBodily = true,
                Done = Stems("вбит убит вбил убив вбив розстріл"), Does = Stems("загину помер поме"),
                Is = Stems("загибл вбит убит"), Events = Stems("смерт загибел"), People = Stems("загибл жертв"),
            },
            new("injured", true)
            {
                IsBodily = true,
                Done = Stems("поранен поранил травмова"), Does = Stems("постражда"),
                Is = Stems("поранен постраждал травмован"), Events = Stems("поранення травм"),
                People = Stems("поранен постраждал"),
            },
            new("arrested", true) { Done = Stems("затрима заарештова"), Is = Stems("затриман заарештован"),
                Events = Stems("затримання арешт"), People = Stems("затриман") },
            new("missing", true) { Does = Stems("зник"), Is = Stems("зникл"), People = Stems("зникл") },
            new("evacuated", true) { Done = Stems("евакуюва евакуйова"), Is = Stems("евакуйован") },
            new("rescued", true) { Done = Stems("врятува"), Is = Stems("врятован") },
            new("trapped", true) { Is = Stems("заблокован") },
            new("survived", true) { Does = Stems("вижил уціліл"), People = Stems("уцілілих") },
            new("recovered", true) { Does = Stems("одужа") },
            new("released", true) { Done = Stems("звільн"), Is = Stems("звільнен") },
            new("hospitalised", true) { Done = Stems("госпіталізова госпіталізува"), Is = Stems("госпіталізован") },
            new("on board", false) { People = Stems("пасажир") },
        ],
        Groups = Groups("""
            children: діти, дітей, дітям, дітьми, дитини; women: жінки, жінок; men: чоловіки, чоловіків;
            soldiers: солдати, солдатів, військові, військових, військовослужбовці, військовослужбовців;
            police officers: поліцейські, поліцейських; workers: робітники, робітників, працівники, працівників;
            civilians: мирні жителі, мирних жителів, цивільні, цивільних;
            passengers: пасажири, пасажирів, пасажирам, пасажирами, пасажирах;
            crew members: члени екіпажу, членів екіпажу; tourists: туристи, туристів; migrants: мігранти, мігрантів
            """),
        AnyPeople = Set("людина люди людей особа осіб особи"),
        CountingNouns = Set("число кількість"),
        LightVerbs = Set("бути стати сказати мати становити отримати дістати везти перевозити"),
        BearingVerbs = Stems("отрима діста зазна"),
        ResultVerbs = Set("залишитися опинитися"),
        MovingVerbs = Stems("достав"),
        Hospitals = Stems("лікарн шпитал"),
        ChangeWords = Stems("зросл зрос зріс збільши знизи впав скороти перевищ досяг"),
        MoneyNouns = Stems("прибут збит виручк бюджет цін варт дохід видат борг штраф кредит інвестиці сум допомог"),
        Severity = Map("важко=seriously тяжко=seriously легко=slightly"),
        Negations = Set("не ні"),
        Nobody = Set("ніхто"),
        SayingOf = Map("казати=про говорити=про"),
        SaidIn = Set("в у"),
        DativeEndings = Set("у ю ам ям ові еві"),
        AsSaid = Set("як"),
        Saying = Stems("сказа повідоми заяви розпові уточни підтверди"),
        Hypothetical = Set("б би"),
        Unreal = Stems("вимага погрожу побоюю поперед"),
        Conditions = Set("якщо"),
        Including = Set("включно"),
        PartOpeners = Set("з них; із них; зокрема; серед них; у тому числі; з яких"),
        SinceCount = Set("""
            з останнього оновлення; з моменту останнього оновлення; за добу; за минулу добу
            """),
        Among = Set("серед"),
        Of = Set("із з"),
        PastPhrases = Set("""
            рік тому; роки тому; років тому; раніше; торік; у минулому
            """),
        PastForCounts = Set("торік; минулого року; минулого місяця; відтоді"),
        Yearly = Set("щороку; на рік"),
        Cumulative = Set("від початку року; з початку року; цього року; з початку війни"),
        PresentPhrases = Set("""
            сьогодні; вчора; учора; зараз; у понеділок; у вівторок; у середу; в середу; у четвер; у п'ятницю; у суботу;
            в неділю; у неділю
            """),
        TimePrepositions = Set("у в з із"),
        Since = Set("з від"),
    };
}
