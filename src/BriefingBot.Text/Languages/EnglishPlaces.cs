using System.Collections.Frozen;

namespace BriefingBot.Text.Languages;

/// <summary>Countries, their people and their capitals where these do not share a stem in English.</summary>
internal static class EnglishPlaces
{
    // A row is one country in the words of reports; its capital stands for its government.
    private static readonly string[] Rows =
    [
        "US U.S. USA U.S.A. America American Americans Washington", "UK U.K. Britain British Briton Britons London",
        "France French Frenchman Paris", "Germany German Germans Berlin", "Spain Spanish Spaniard Spaniards Madrid",
        "Netherlands Dutch Holland", "Denmark Danish Dane Danes Copenhagen", "Sweden Swedish Swede Swedes Stockholm",
        "Finland Finnish Finn Finns Helsinki", "Norway Norwegian Oslo", "Poland Polish Pole Poles Warsaw",
        "Greece Greek Greeks Athens", "Turkey Turkish Turk Turks Turkiye Ankara", "Switzerland Swiss Bern",
        "Ireland Irish Irishman Dublin", "Scotland Scottish Scot Scots Scotland's", "Wales Welsh",
        "England English Englishman", "China Chinese Beijing", "Japan Japanese Tokyo", "Russia Russian Moscow Kremlin",
        "Ukraine Ukrainian Kyiv Kiev", "Iraq Iraqi Baghdad", "Iran Iranian Tehran", "Israel Israeli Jerusalem",
        "Portugal Portuguese Lisbon", "Italy Italian Rome", "Belgium Belgian Brussels", "Austria Austrian Vienna",
        "Hungary Hungarian Budapest", "Czech Czechia Prague", "Serbia Serbian Serb Serbs Belgrade",
        "Croatia Croatian Croat Croats Zagreb", "Philippines Philippine Filipino Filipinos Manila",
        "Thailand Thai Thais Bangkok", "Libya Libyan Tripoli", "Egypt Egyptian Cairo", "Syria Syrian Damascus",
        "Peru Peruvian Lima", "Argentina Argentine Argentinian", "Brazil Brazilian Brasilia", "Cyprus Cypriot Cypriots",
        "Congo Congolese Kinshasa", "Seoul Korea Korean Koreans Pyongyang", "Taiwan Taiwanese Taipei",
        "EU E.U. European Europe Brussels", "UN U.N. Nations",
    ];

    private static readonly FrozenDictionary<string, int[]> Known = Rows
        .SelectMany((row, number) => row.Split(' ').Select(word => (word, number)))
        .GroupBy(pair => pair.word, pair => pair.number, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>True where both words name one country, its people or its government.</summary>
    public static bool AreSame(string one, string other) =>
        Known.TryGetValue(one, out var a) && Known.TryGetValue(other, out var b) && a.AsSpan().ContainsAny(b);
}
