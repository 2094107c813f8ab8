using System.Collections.Frozen;

namespace BriefingBot.Stories.Likeness;

/// <summary>
/// How common words are before any article has been seen, written from general knowledge of the languages: function words,
/// which never count, and the everyday words of news in two steps. Everything else is held to be rare.
/// </summary>
internal static class CommonWords
{
    /// <summary>The share of articles that a word of no list stands in, before any evidence.</summary>
    public const double RareShare = 0.004;

    private const double FrequentShare = 0.2;

    private const double EverydayShare = 0.04;

    private const string FunctionWords = """
        a about above according across after again against ago all almost along already also although always am amid among an and another any
        anyone anything are around as ask asked at away back be became because been before began behind being below between both but by
        came can cannot come could d did do does doing done down due during each either else enough etc even ever every few first for from
        further gave get gets getting give given go goes going gone got had has have having he her here hers herself him himself his how
        however i if in including instead into is it its itself just know known last later least less let like likely ll m made make makes
        making many may maybe me might mine more most much must my myself near nearly neither never next no nobody none nor not nothing now
        of off often on once one only onto or other others our ours out over own per perhaps put rather re really s said same saw say
        saying says see seen set several shall she should since so some someone something soon still such t take taken taking tell than
        that the their them themselves then there these they thing think this those though three through thus to today together told
        tomorrow too took toward towards tuesday two under until up upon us use used using ve very via want was way we well went were what
        when where whether which while who whom whose why will with within without would year yes yesterday yet you your
        http https www com org net html htm php aspx asp index amp
        monday wednesday thursday friday saturday sunday
        ain aren couldn didn doesn don hadn hasn haven isn mustn n shouldn wasn weren won wouldn im ive youre theyre dont cant
        der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden wurde wurden hat haben
        hatte mit von zu zum zur im auf fur bei nach vor aus uber auch als wie noch nur sich er sie es wir ihr ihre sein seine dass so am
        bis durch gegen kein keine mehr schon sehr um unter wenn
        le la les un une des du de et ou mais ne pas est sont etait ete a ont avait avec pour par sur dans en au aux ce cette ces qui que
        quoi dont son sa ses leur leurs il elle ils elles nous vous se plus apres avant comme tout tous
        el los las una unos unas y o pero no es son fue era ha han con por para sobre en al lo su sus que se del como mas desde hasta
        entre tras
        il lo gli uno e ed ma non sono stato stata ha hanno con per su nel nella del della dei delle che si come piu anche
        os as um uma e ou mas nao foi sao com por para em no na nos nas do da dos das que se como mais ao
        het een van en of maar niet is zijn was waren wordt werd heeft hebben met voor door op aan bij naar uit over ook als dat die deze
        и в во не на с со что как а но то по из за от до у к о об он она они это был была были для при
        """;

    private const string FrequentWords = """
        new time people day week month years president government state country police report reported official officials minister million
        part four five six seven eight nine ten group call called news added help show plan work home man men woman women found
        national world city public according second high place number end left early late long member members right leader
        statement told spokesman spokeswoman reporter reporters percent photo image video caption getty reuters associated press ap afp
        read story updated published posted january february march april june july august september october november december
        pm am et gmt est edt pst pdt utc
        """;

    private const string EverydayWords = """
        able access account act action add administration agency agree air allow american announce announcement area arrest article attack
        attempt attorney authority available average bad bank base begin believe best better big bill billion black board body book break
        bring british build building business buy campaign capital car care carry case cause center central centre century chance change
        charge chief child children choose church citizen claim clear close club coach comment commission committee common community
        company concern condition conference confirm continue control cost council couple course court cover create crime critic current cut
        damage data date daughter dead deal death debate decade decide decision deep defence defense department despite detail develop die
        died difference different difficult director discuss doctor dollar door draw drive drop early earlier east economic economy edge
        education effect effort election email emergency employee energy enter entire environment europe european event evidence
        example executive expect expected expert explain face fact fail fall family fan far father fear federal feel field fight figure file
        final find fine fire follow following food force foreign form former forward free friend front full fund future game general global
        goal good great ground grow guard half hand happen hard head health hear hearing heart held hit hold hope hospital hot hour house huge
        human husband idea identify immediately impact important incident include increase independent industry information injure injured
        injury inside interest international internet interview investigate investigation investigator involve issue job join judge justice
        keep key kid kill killed kind land large law lawmaker lawyer lead learn leave legal level life light line link list little
        live local look lose loss lot love low main major manager mark market match matter mean measure media medical meet meeting message
        middle mile military mind minute miss moment money morning mother move movie murder music name need network night north note nuclear
        offer office officer old open operation opposition order organization outside owner page pay peace performance period person phone
        picture play player point political politics poor population position possible post power present pressure pretty prevent
        previous price prime prison private problem process produce product program project property prosecutor protect protest prove provide
        quarter question quick quickly raise range rate reach react reaction ready real reason receive recent recently record release
        remain remove represent republican democrat democratic request research resident response responsible rest result return reveal
        rise risk road role room rule run safe safety sale scene school search season seat security seek sell send senior
        sentence serious serve service share shoot shooting shot short side sign similar simple single site situation small social society
        soldier son sort sought source south speak special spend sport spot staff stage stand star start station stay step stop street strike
        strong student study suffer suggest support suspect system talk team tell term test thank thousand threat threaten today top
        total town trade train travel treat trial troop trouble true try turn twitter facebook type union unit united university update use
        victim view violence visit vote wait walk wall war warn watch water wear website weekend west white wide wife win wind wish witness
        word worker worse worst write wrong young hundred third former vice deputy secretary north south
        states american english british french german russian chinese
        """;

    private static readonly FrozenSet<string> Function = Stems(FunctionWords).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Shares = Stems(EverydayWords).Select(word => (word, EverydayShare))
        .Concat(Stems(FrequentWords).Select(word => (word, FrequentShare)))
        .GroupBy(pair => pair.word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Max(pair => pair.Item2), StringComparer.Ordinal);

    /// <summary>True for a word (as its stem) that tells nothing of what a text is about.</summary>
    public static bool IsFunctionWord(string stem) => stem.Length < 2 || Function.Contains(stem);

    /// <summary>The share of articles a word (as its stem) may be expected in.</summary>
    public static double Share(string stem) => Shares.GetValueOrDefault(stem, RareShare);

    private static IEnumerable<string> Stems(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => WordStem.Of(word));
}
