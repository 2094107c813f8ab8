namespace BriefingBot.Text.Languages;

/// <summary>The commonest function words of languages in the Latin script: what tells them apart even in a headline's length of text.</summary>
internal static class FunctionWords
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["en"] = "the of and to in is that for it was on with as are be at by this from have has not but they his which or an were who will said its their would been about after more when one had",
        ["de"] = "der die und das den von zu mit ist sich des auf für nicht ein eine dem im auch als an es hat bei aus nach werden wird sind war noch wie einer über einen um am sie oder haben dass zum zur",
        ["fr"] = "le la les de des et en du un une que est pour qui dans par sur au il pas plus ne se ce sont avec son aux cette mais ont été elle ses ou leur comme était après selon être",
        ["es"] = "el la los las de y en que un una por con del se es para no al lo como más su sus ha pero este esta fue son entre sobre también ser años dos desde cuando muy tras según",
        ["pt"] = "o a os as de do da em que e um uma para com não por no na dos das se mais ao foi como é são ele sua seu também pelo pela até já entre sobre após ter segundo nos nas anos",
        ["it"] = "il lo la i gli le di e che in un una per con non del della dei delle al alla si è da nel nella sono come più anche ha su ma dal dopo stato questo questa dalla essere anni ai",
        ["nl"] = "de het een en van in is dat op te zijn voor met niet die aan er om ook als bij maar door naar uit nog over heeft werd worden wordt tot dan hij ze deze hebben jaar geen",
        ["sv"] = "och att det i en som är på av för med den till inte om har de ett var han från så men eller vid efter under kan nu sin mot också när ska blir sig inom",
        ["da"] = "og at det i en er på af for med den til ikke som har de et var han fra så men eller ved efter kan nu sin mod også når skal bliver sig blev efter over hvor være",
        ["no"] = "og å det i en er på av for med den til ikke som har de et var han fra så men eller ved etter kan nå sin mot også når skal blir seg ble hvor være etter sier ifølge",
        ["fi"] = "ja on ei se että oli hän mutta ovat myös kun kuin joka tai mukaan sen ole vuoden jo sekä nyt vain ne hänen olla jos noin voi niin mitä tämä vielä jotka",
        ["pl"] = "w i na z się nie do to że jest o jak po od za przez dla oraz ale był przed który także tym jego są co roku już tego która może będzie ich było tylko jej",
        ["cs"] = "a v na se je že z s o do by to za po pro jsou podle ale jako který která které také byl být bylo nebo od až jeho při mezi už kteří však jen řekl",
        ["sk"] = "a v na sa je že z s o do by to za po pre sú podľa ale ako ktorý ktorá ktoré tiež bol byť bolo alebo od až jeho pri medzi už však len povedal",
        ["hu"] = "a az és hogy is nem egy ez meg csak már volt de el van még mint vagy után szerint lesz azt ki fel között ezt lehet amely majd kell több miatt",
        ["ro"] = "și în de la a cu pe care nu din că este un o pentru mai au fost sunt al ale prin după sa să lui fi dar acest această ani între către",
        ["hr"] = "i u je na se da za su od s što o kako iz koji će ne bi ali kao nije te bio biti po koja koje samo više prema tijekom rekao",
        ["tr"] = "ve bir bu da de için ile olarak çok daha olan sonra kadar gibi en ne ise olduğu göre oldu var değil her ancak tarafından ama üzerinde içinde yeni eden dedi",
        ["id"] = "yang dan di ini itu dengan untuk dari pada dalam tidak akan ke juga adalah oleh sebagai karena telah bisa ada kata para tersebut saat atau lebih sudah mereka kami seperti",
        ["vi"] = "và của là có cho không được các một người trong với những này đã để khi từ vào về đến ra năm cũng theo nhiều trên sau như",
        ["et"] = "ja on ei et see ta oli ka kui aga või mis oma kes ning seda välja nii üle juba pole pärast kuid oleks ole sest mida selle",
        ["lt"] = "ir yra kad su į iš tai bet ne kaip buvo dėl po už apie jo kurie taip jau gali nuo ar bus savo tik pagal prie",
        ["lv"] = "un ir ka ar no par uz tas bet kā bija pēc gan arī lai ne to savu tiek viņš jau vai pie kas gada var",
        ["ca"] = "el la els les de i que en un una per amb del al no és es a s'ha més com aquest aquesta han ha són però també dels seva seu segons fins anys",
        ["sw"] = "na ya wa kwa ni katika za la kuwa hiyo hii cha ambao pia baada wake alisema huo watu kama lakini yake",
        ["tl"] = "ang ng sa na mga at ay ni si para ito hindi kung may nang siya din rin mula pero isang",
    };

    private static readonly Lazy<Dictionary<string, IReadOnlyList<string>>> Index = new(Build);

    /// <summary>From a word to the languages that use it.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Languages => Index.Value;

    /// <summary>Whether a language is one of those told apart.</summary>
    public static bool Knows(string language) => Words.ContainsKey(language);

    private static Dictionary<string, IReadOnlyList<string>> Build() =>
        Words.SelectMany(row => row.Value.Split(' ').Distinct().Select(word => (word, row.Key)))
            .GroupBy(pair => pair.word, pair => pair.Key)
            .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group]);
}
