using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Golden;

/// <summary>Two made-up events as papers of each language report them.</summary>
internal static class GoldenStories
{
    /// <summary>Title and text of the reports on the fire, then of those on the strike, by language.</summary>
    private static readonly Dictionary<string, (string Title, string Text)[]> Reports = new(StringComparer.Ordinal)
    {
        ["en"] =
        [
            ("Fire on ferry off Tarn kills three",
                "Three people were killed when a fire broke out on the ferry Aurora off Tarn early on Monday, the"
                    + " coast guard said. The ship was carrying 187 passengers from Velmar to the islands, the port "
                    + "authority said. Boats from four villages took people off the deck."),
            ("Nine dead in fire on ferry off Tarn",
                "Nine people were killed in the fire on the ferry Aurora off Tarn, the coast guard said on "
                    + "Monday. The operator, Lark Lines, said 142 passengers were on board. The fire began on the car "
                    + "deck and spread within minutes, a rescued driver told reporters."),
            ("Rail strike in Velmar ends after nine days",
                "Train drivers in Velmar will return to work on Tuesday after a strike of nine days, their union "
                    + "said. The railway agreed to a raise of 6 percent and to two more crews on the night trains."),
            ("Velmar trains to run again as strike ends",
                "Trains in Velmar will run to the usual timetable from Tuesday, the railway said. Passengers with"
                    + " unused tickets have a month to ask for their money."),
        ],
        ["de"] =
        [
            ("Drei Tote bei Brand auf Fähre vor Tarn",
                "Beim Brand auf der Fähre Aurora vor Tarn sind am frühen Montag drei Menschen getötet worden, "
                    + "teilte die Küstenwache mit. Das Schiff war mit 187 Passagieren von Velmar zu den Inseln "
                    + "unterwegs, wie die Hafenbehörde sagte. Boote aus vier Dörfern holten die Menschen vom Deck."),
            ("Neun Tote bei Brand auf Fähre vor Tarn",
                "Bei dem Brand auf der Fähre Aurora vor Tarn sind neun Menschen getötet worden, teilte die "
                    + "Küstenwache am Montag mit. Der Betreiber Lark Lines sprach von 142 Passagieren an Bord. Das "
                    + "Feuer begann auf dem Autodeck und breitete sich in Minuten aus, sagte ein geretteter Fahrer."),
            ("Bahnstreik in Velmar endet nach neun Tagen",
                "Die Lokführer in Velmar nehmen am Dienstag nach neun Tagen Streik die Arbeit wieder auf, teilte "
                    + "ihre Gewerkschaft mit. Die Bahn stimmte 6 Prozent mehr Lohn und zwei weiteren Teams in den "
                    + "Nachtzügen zu."),
            ("Züge in Velmar fahren wieder",
                "Die Züge in Velmar fahren ab Dienstag wieder nach Fahrplan, teilte die Bahn mit. Wer Fahrkarten "
                    + "nicht nutzen konnte, hat einen Monat Zeit, das Geld zurückzuverlangen."),
        ],
        ["es"] =
        [
            ("Tres muertos en el incendio de un ferri frente a Tarn",
                "Tres personas murieron en el incendio del ferri Aurora frente a Tarn en la madrugada del lunes, "
                    + "informó la guardia costera. El barco llevaba 187 pasajeros de Velmar a las islas, según la "
                    + "autoridad portuaria. Barcas de cuatro pueblos sacaron a la gente de la cubierta."),
            ("Nueve muertos en el incendio del ferri frente a Tarn",
                "Nueve personas murieron en el incendio del ferri Aurora frente a Tarn, informó el lunes la "
                    + "guardia costera. La naviera Lark Lines dijo que había 142 pasajeros a bordo. El fuego empezó en "
                    + "la cubierta de los coches y se extendió en minutos, contó un conductor rescatado."),
            ("Acaba la huelga de trenes de Velmar tras nueve días",
                "Los maquinistas de Velmar volverán al trabajo el martes tras nueve días de huelga, informó su "
                    + "sindicato. La compañía aceptó subir los sueldos un 6 por ciento y sumar dos equipos en los "
                    + "trenes nocturnos."),
            ("Los trenes de Velmar vuelven a circular",
                "Los trenes de Velmar circularán con su horario habitual desde el martes, informó la compañía. "
                    + "Quienes no pudieron usar su billete tienen un mes para pedir el dinero."),
        ],
        ["fr"] =
        [
            ("Trois morts dans l’incendie d’un ferry au large de Tarn",
                "Trois personnes ont été tuées dans l’incendie du ferry Aurora au large de Tarn tôt lundi, ont "
                    + "indiqué les garde-côtes. Le navire transportait 187 passagers de Velmar vers les îles, selon la "
                    + "capitainerie. Des bateaux de quatre villages ont évacué le pont."),
            ("Neuf morts dans l’incendie du ferry au large de Tarn",
                "Neuf personnes ont été tuées dans l’incendie du ferry Aurora au large de Tarn, ont indiqué lundi"
                    + " les garde-côtes. L’armateur Lark Lines parle de 142 passagers à bord. Le feu est parti du pont "
                    + "des voitures et s’est propagé en quelques minutes, a raconté un conducteur secouru."),
            ("La grève des trains prend fin à Velmar après neuf jours",
                "Les conducteurs de train de Velmar reprendront le travail mardi après neuf jours de grève, a "
                    + "annoncé leur syndicat. La compagnie a accepté une hausse de 6 % et deux équipes de plus dans les"
                    + " trains de nuit."),
            ("Les trains de Velmar roulent à nouveau",
                "Les trains de Velmar circuleront selon l’horaire habituel dès mardi, a annoncé la compagnie. Les"
                    + " voyageurs qui n’ont pas utilisé leur billet ont un mois pour se faire rembourser."),
        ],
        ["ru"] =
        [
            ("Трое погибли при пожаре на пароме у Тарна",
                "Три человека погибли при пожаре на пароме «Аврора» у Тарна рано утром в понедельник, сообщила "
                    + "береговая охрана. Судно везло 187 пассажиров из Вельмара на острова, сообщили в порту. Лодки из "
                    + "четырёх деревень снимали людей с палубы."),
            ("Девять человек погибли при пожаре на пароме у Тарна",
                "Девять человек погибли при пожаре на пароме «Аврора» у Тарна, сообщила в понедельник береговая "
                    + "охрана. В компании «Ларк Лайнс» говорят о 142 пассажирах на борту. Огонь вспыхнул на "
                    + "автомобильной палубе и разошёлся за несколько минут, рассказал спасённый водитель."),
            ("Забастовка на железной дороге Вельмара закончилась через девять дней",
                "Машинисты Вельмара выйдут на работу во вторник после девяти дней забастовки, сообщил их "
                    + "профсоюз. Железная дорога согласилась поднять зарплату на 6 процентов и добавить две бригады в "
                    + "ночные поезда."),
            ("Поезда в Вельмаре снова пойдут по расписанию",
                "Поезда в Вельмаре со вторника пойдут по обычному расписанию, сообщила железная дорога. На "
                    + "возврат денег за неиспользованные билеты даётся месяц."),
        ],
        ["uk"] =
        [
            ("Троє загинули під час пожежі на поромі біля Тарна",
                "Троє людей загинули під час пожежі на поромі «Аврора» біля Тарна рано вранці в понеділок, "
                    + "повідомила берегова охорона. Судно везло 187 пасажирів із Вельмара на острови, повідомили в "
                    + "порту. Човни з чотирьох сіл знімали людей із палуби."),
            ("Дев’ятеро загиблих унаслідок пожежі на поромі біля Тарна",
                "Дев’ятеро людей загинули під час пожежі на поромі «Аврора» біля Тарна, повідомила в понеділок "
                    + "берегова охорона. У компанії «Ларк Лайнс» кажуть про 142 пасажирів на борту. Вогонь спалахнув на"
                    + " автомобільній палубі й поширився за кілька хвилин, розповів врятований водій."),
            ("Страйк на залізниці Вельмара завершився через дев’ять днів",
                "Машиністи Вельмара вийдуть на роботу у вівторок після дев’яти днів страйку, повідомила їхня "
                    + "профспілка. Залізниця погодилася підняти зарплату на 6 відсотків і додати дві бригади в нічні "
                    + "поїзди."),
            ("Поїзди у Вельмарі знову підуть за розкладом",
                "Поїзди у Вельмарі з вівторка підуть за звичайним розкладом, повідомила залізниця. На повернення "
                    + "грошей за невикористані квитки дається місяць."),
        ],
    };

    private static readonly string[] Papers = ["Harbour Post", "Velmar Times", "Hill Courier", "Coast Gazette"];

    public static IReadOnlyList<string> Languages => [.. Reports.Keys];

    /// <summary>A sentence that the reports bear out, and one that they contradict.</summary>
    public static string Claim(string language) => Reports[language][1].Text.Split(". ")[0] + ".";

    /// <summary>The fire, with its first report alone or with both.</summary>
    public static StoryDraft Fire(string language) => A.Story().WithId("s1").WithArticles(
        Report(language, 0, hoursAgo: 3, "World"), Report(language, 1, hoursAgo: 2, "World"));

    public static StoryDraft Strike(string language) => A.Story().WithId("s2").WithArticles(
        Report(language, 2, hoursAgo: 5, "Regional"), Report(language, 3, hoursAgo: 4, "Regional"));

    private static ArticleDraft Report(string language, int index, int hoursAgo, string topic)
    {
        var (title, text) = Reports[language][index];
        return An.Article()
            .WithSource(index + 1, Papers[index])
            .WithUrl($"https://{index + 1}.example/{language}")
            .WithLanguage(language)
            .WithTopic(topic)
            .WithTitle(title)
            .WithText(text)
            .WithTime(A.Morning.AddHours(-hoursAgo));
    }
}
