using System.Collections.Frozen;

namespace BriefingBot.Text.Languages;

/// <summary>Words that carry grammar rather than matter, of the languages that news is most read in. They do not make two sentences alike.</summary>
internal static class StopWords
{
    private static readonly Lazy<FrozenSet<string>> All = new(() => string.Join(' ', English, German, French, Spanish, Italian, Portuguese, Dutch, Russian)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) // at any white space, the lines' ends included
        .ToFrozenSet());

    private const string English = """
        a about above after again against all also am an and any are as at be because been before being below between both but by can could did do
        does doing down during each few for from further had has have having he her here hers him his how i if in into is it its just may me might
        more most my no nor not now of off on once only or other our out over own same she should so some such than that the their them then there
        these they this those through to too under until up very was we were what when where which while who whom why will with would you your
        """;

    private const string German = """
        der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei bis da dass er es für hat haben ich ihr im
        in ist mit nach nicht noch nur sein seine seit sich sie sind so über um von vor war waren was wenn wer werden wie wird wir wurde wurden zu
        zum zur sagte
        """;

    private const string French = """
        le la les un une des du de et ou mais au aux ce cet cette ces dans elle elles en est était été il ils je leur leurs lui ne nous on ont par
        pas plus pour que qui sa se ses si son sont sur vous avec avait comme être selon
        """;

    private const string Spanish = """
        el la los las un una unos unas y o pero al del de en es era fue ha han hay lo le les más me mi no nos para por que se ser si sin sobre son su
        sus también tras ya con como este esta esto estos entre cuando dijo
        """;

    private const string Italian = """
        il lo la gli le un uno una e o ma al alla ai alle dal dalla del della dei delle di da in è era ha hanno con per tra fra su sul sulla che chi
        non si sono stato stata come anche più questo questa
        """;

    private const string Portuguese = """
        o a os as um uma uns umas e ou mas ao aos da das do dos de em na nas no nos é era foi há para por pelo pela que se ser são seu sua com como
        mais não também já disse
        """;

    private const string Dutch = """
        de het een en of maar aan als bij dat deze die dit door er hij ze ik in is met naar niet nog om onder ook op over te tot uit van voor was
        waren wat werd wie wordt zijn zal zei
        """;

    private const string Russian = """
        и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему когда
        даже ну ли если уже или ни быть был него до вас они мы их это для этом этого также при после который которые
        """;

    /// <summary>True for a word in lower case that carries no matter of its own.</summary>
    public static bool Contains(string word) => All.Value.Contains(word);
}
