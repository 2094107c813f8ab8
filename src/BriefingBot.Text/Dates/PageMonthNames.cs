namespace BriefingBot.Text.Dates;

/// <summary>Month names and their usual abbreviations in the languages of many news pages.</summary>
internal static class PageMonthNames
{
    // One row a language, twelve columns; alternatives are separated by a stroke. An abbreviation is the first three letters unless listed.
    private static readonly string[] Rows =
    [
        "january february march april may june july august september|sept october november december",
        "januar|jänner februar märz|mär|maerz april mai juni juli august september oktober november dezember",
        "janvier février|févr mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
        "января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts|mars april maj|mai juni juli august september oktober november december|desember",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        "januari februari maret april mei juni juli agustus september oktober november desember",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "január február március április május június július augusztus szeptember október november december",
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
    ];

    private static readonly Lazy<Dictionary<string, int>> Months = new(Build);

    /// <summary>1 to 12, or null where the word is no month.</summary>
    public static int? Find(string word) => Months.Value.TryGetValue(word, out var month) ? month : null;

    private static Dictionary<string, int> Build()
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Rows)
        {
            var columns = row.Split(' ');
            for (var month = 1; month <= columns.Length; month++)
            {
                foreach (var name in columns[month - 1].Split('|'))
                {
                    months.TryAdd(name, month);
                    months.TryAdd(name[..3], month);
                }
            }
        }

        return months;
    }
}
