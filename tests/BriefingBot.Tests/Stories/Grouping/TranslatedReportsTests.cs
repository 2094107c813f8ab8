using BriefingBot.Text;

namespace BriefingBot.Tests.Stories.Grouping;

/// <summary>Short reports in several languages: one event is one story, and look-alikes stay apart.</summary>
public sealed class TranslatedReportsTests
{
    private static readonly DateTimeOffset Tuesday = new(2026, 5, 5, 14, 0, 0, TimeSpan.Zero);

    private static readonly Article[] Derailment =
    [
        In("en", "Train derails in Austria, four dead", "Four people were killed and 37 injured when a train left the "
            + "rails near Karvensk in Austria on Tuesday, police said."),
        In("de", "Zugunglück in Österreich: vier Tote", "Bei einem Zugunglück nahe Karvensk sind am Dienstag vier "
            + "Menschen getötet und 37 verletzt worden."),
        In("es", "Cuatro muertos al descarrilar un tren en Austria", "Cuatro personas murieron y 37 resultaron heridas "
            + "el martes al descarrilar un tren cerca de Karvensk, en Austria."),
        In("ru", "Поезд сошёл с рельсов в Австрии", "Четыре человека погибли и 37 пострадали, когда поезд сошёл с "
            + "рельсов в Австрии, сообщила во вторник полиция."),
        In("ar", "مقتل أربعة أشخاص في خروج قطار عن القضبان", "قتل أربعة أشخاص وأصيب 37 آخرون إثر خروج قطار عن القضبان "
            + "في النمسا يوم الثلاثاء."),
    ];

    private static readonly Article[] Quake =
    [
        In("en", "Earthquake shakes northern Chile", "An earthquake of magnitude 6.3 shook northern Chile on "
            + "Tuesday and killed two people."),
        In("fr", "Séisme dans le nord du Chili", "Un séisme de magnitude 6,3 a secoué mardi le nord du Chili et fait "
            + "deux morts."),
        In("ar", "زلزال بقوة 6.3 درجة يهز شمال تشيلي", "ضرب زلزال بقوة 6.3 درجة شمال تشيلي يوم الثلاثاء، وأسفر عن "
            + "مقتل شخصين."),
    ];

    private static readonly Article[] Rates =
    [
        In("en", "Polish bank cuts key rate to 5.25 percent", "The National Bank of Poland cut its key interest rate "
            + "to 5.25 percent on Tuesday."),
        In("de", "Polnische Notenbank senkt Leitzins", "Die polnische Notenbank hat den Leitzins am Dienstag auf 5,25 "
            + "Prozent gesenkt."),
    ];

    public static TheoryData<string, Article[]> Events =>
        new() { { "derailment", Derailment }, { "quake", Quake }, { "rates", Rates } };

    [Theory]
    [MemberData(nameof(Events))]
    public void One_event_is_one_story_in_whatever_order_it_is_told(string name, Article[] reports)
    {
        Assert.NotEmpty(name);
        Assert.Single(Reports.Stories(reports));
        Assert.Single(Reports.Stories([.. reports.Reverse()]));
    }

    [Fact]
    public void Reports_of_the_next_day_go_on_with_the_story_in_each_language()
    {
        Article[] next =
        [
            In("en-2", "Driver arrested as toll of train crash reaches six", "Police arrested the driver of the train "
                + "that derailed near Karvensk, prosecutors said on Wednesday, as the number of dead rose to six.", 1),
            In("de-2", "Zugunglück bei Karvensk: Lokführer festgenommen, sechs Tote", "Nach dem Zugunglück bei "
                + "Karvensk ist der Lokführer am Mittwoch festgenommen worden. Die Zahl der Toten stieg auf sechs.", 1),
        ];

        Assert.Single(Reports.Stories([.. Derailment, .. next]));
    }

    // Each has all but one kind of evidence in common with the derailment, the quake or the rates.
    [Theory]
    [InlineData("fr", "Quatre morts dans le déraillement d’un train en Italie", "Quatre personnes ont été tuées et 37 "
        + "blessées mardi dans le déraillement d’un train en Italie, a annoncé la police.")] // another country
    [InlineData("fr", "Quatre morts dans l’incendie d’un hôtel en Autriche", "Quatre personnes ont été tuées et 37 "
        + "blessées mardi dans l’incendie d’un hôtel en Autriche.")] // another kind
    [InlineData("fr", "Accident de train en Autriche", "Un train a déraillé mardi en Autriche, faisant deux morts et "
        + "11 blessés, selon la police.")] // other figures
    [InlineData("fr", "Accident de train en Autriche", "Un train a déraillé dimanche en Autriche, faisant quatre morts "
        + "et 37 blessés, selon la police.")] // another day
    [InlineData("de", "Erdbeben im Norden Chiles", "Ein Erdbeben der Stärke 5,4 hat am Dienstag den Norden Chiles "
        + "erschüttert. Zwei Menschen starben.")] // another magnitude
    [InlineData("de", "Erdbeben in Peru", "Ein Erdbeben der Stärke 6,3 hat am Dienstag den Norden Perus erschüttert. "
        + "Zwei Menschen starben.")]
    [InlineData("es", "Hungría baja los tipos de interés", "El banco central de Hungría bajó el martes su tasa de "
        + "interés al 5,25 por ciento.")]
    [InlineData("es", "Polonia mantiene la tasa de interés", "El banco central de Polonia mantuvo el martes su tasa de "
        + "interés en el 5,75 por ciento.")]
    [InlineData("es", "Sube el impuesto sobre la cerveza en Polonia", "Polonia subió el martes el impuesto sobre la "
        + "cerveza un 5,25 por ciento.")]
    public void What_is_of_another_place_kind_day_or_size_stays_apart(string language, string title, string text)
    {
        var other = In("other", title, text) with { Language = language };

        Assert.Contains(
            "other",
            Reports.Stories([
                .. Derailment.Where(report => report.Language != language).Take(2),
                .. Quake.Where(report => report.Language != language).Take(2),
                .. Rates.Where(report => report.Language != language).Take(2),
                other,
            ]));
    }

    // Two events of one kind and size in one country, or figures that count different things.
    [Theory]
    [InlineData("Bus plunges into gorge in northern India, killing 3", "A bus veered off a road and plunged into a gorge "
        + "in northern India, killing three people and injuring five. Rescuers pulled survivors from the wreck near "
        + "Shimla.", "es", "Tres muertos al chocar un autobús con un camión en el sur de la India", "Tres personas "
        + "murieron y cinco resultaron heridas. El accidente ocurrió cerca de Madurai, en la India.")]
    [InlineData("Train derails in southern Germany, two killed", "Two people were killed and seven injured when a train "
        + "derailed in southern Germany on Monday. The train left the rails near Riedlingen.", "de", "Zwei Tote bei "
        + "Unfall auf der Autobahn", "Bei einem Unfall auf der Autobahn 7 in Deutschland sind zwei Menschen getötet und "
        + "sieben verletzt worden. Ein Lastwagen fuhr bei Kassel auf ein Stauende auf.")]
    [InlineData("Drone attack on Kharkiv kills 2", "A Russian drone attack on Kharkiv in eastern Ukraine killed two "
        + "people and injured 14 on Monday.", "ru", "Удар дронов по Одессе: двое погибших", "При ударе российских "
        + "дронов по Одессе на юге Украины погибли два человека, 14 ранены.")]
    [InlineData("German inflation eases to 2.3 percent", "Inflation in Germany eased to 2.3 percent in November. Prices "
        + "in Spain rose faster.", "es", "La inflación en España sube al 2,3 por ciento", "La inflación en España subió "
        + "al 2,3 por ciento en noviembre. En Alemania los precios se moderaron.")]
    [InlineData("Fire in Austrian nursing home kills 14", "A fire in a nursing home near Graz in Austria killed 14 "
        + "people and injured 3 on Sunday night.", "es", "Incendio en una fábrica de Austria", "Un incendio cerca de "
        + "Linz, en Austria, obligó el domingo a desalojar a 14 vecinos. Tardaron 3 horas en apagarlo.")]
    [InlineData("Central bank of Hungary holds rate at 6.5 percent", "Hungary's central bank held its base rate at 6.5 "
        + "percent and said inflation would slow.", "es", "Hungría sube el salario mínimo un 6,5 por ciento", "Hungría "
        + "subirá el salario mínimo un 6,5 por ciento. La inflación y las tasas altas pesan.")]
    public void Two_events_of_one_country_stay_apart(
        string title, string text, string language, string otherTitle, string otherText) =>
        Assert.Equal(
            ["en", language], Reports.Stories(In("en", title, text), In(language, otherTitle, otherText)));

    [Theory]
    [InlineData("Israeli strike hits Beirut suburb", "An Israeli strike hit a building in a southern suburb of Beirut "
        + "early on Monday. Smoke rose over Haret Hreik.", "Un ataque israelí alcanza un suburbio de Beirut", "Un ataque "
        + "israelí alcanzó un edificio en un suburbio del sur de Beirut. Una columna de humo se elevó sobre Haret "
        + "Hreik.")]
    [InlineData("Joan Pope steps down as head of Carver Air", "Joan Pope stepped down as head of Carver Air on Monday "
        + "after the Lindholm crash report. Leo Hart takes over. The shares fell 3 percent.", "Joan Pope renuncia a la "
        + "dirección de Carver Air", "Joan Pope renunció el lunes a la dirección de Carver Air tras el informe de "
        + "Lindholm. Le sucede Leo Hart. La acción perdió más de un 2,9 por ciento.")]
    public void A_stray_figure_or_word_parts_none_that_share_their_names(
        string title, string text, string otherTitle, string otherText) =>
        Assert.Single(Reports.Stories(In("en", title, text), In("es", otherTitle, otherText)));

    [Fact]
    public void What_one_person_does_and_what_becomes_of_a_player_are_two_stories()
    {
        var won = In("en", "Silva double gives Toral the cup", "Marco Silva scored twice as Atletico Toral beat Real "
            + "Vega 2-1 in the cup final on Tuesday.");
        var leaves = In("de", "Silva verlässt Toral", "Der Stürmer Marco Silva verlässt Atletico Toral für 35 "
            + "Millionen Euro. Das teilte der Verein am Dienstag mit.");

        Assert.Equal(["en", "de"], Reports.Stories(won, leaves));
    }

    private static Article In(string id, string title, string text, int days = 0) =>
        Reports.Report(id, title, text, Tuesday.AddDays(days), outlet: id) with { Language = id[..2] };
}
