namespace BriefingBot.Text.Figures;

/// <summary>English, for speakers and circumstances.</summary>
internal static partial class EnglishFigureWords
{
    public static FigureWords Create() => new()
    {
        Classes = Classes(),
        MeasureSuffixes = Set("km; kg; mph; kph; mm; cm; ft; mw; gw; kwh; ha; pc; am; pm; sq; hp; lb; lbs; mg; ml"),
        CountedAfterHyphen = Set(
            "magnitude; percent; million; billion; trillion; thousand; hundred; dollar; euro; pound; dozen; strong"),
        VerbForms = Words(BaseVerbs + " " + OtherVerbForms).ToHashSet(),
        OnlyVerbForms = Words(OtherVerbForms).ToHashSet(),
        CountNouns = Pairs(CountNounWords, text => text),
        NoCauses = Words("service services brigade department chief station engine crew alarm").ToHashSet(),
        Causes = Pairs(CauseWords, text => text),
        CauseModifiers = Words(CauseModifierWords).ToHashSet(),
        PlaceNouns = Words(
            "town city village district suburb province region county port settlement neighbourhood neighborhood "
                + "municipality state island hamlet camp resort").ToHashSet(),
        SpeakerNouns = Words(
            "police official officials officer ministry minister ministers government authorities authority mayor "
                + "governor spokesman spokeswoman spokesperson agency army military company firm union unions "
                + "organisers organizers rescuers witnesses witness hospital doctors medics prosecutors prosecutor "
                + "court report media state department service services group monitor monitors president premier "
                + "office residents activists fire-brigade firefighters charity un sources source statement "
                + "association airline operator regulator bank commission study survey data figures council "
                + "organisation organization party lawyers opposition rebels side investigators coroner brigade "
                + "board institute centre center embassy consulate airport university school club chief director "
                + "executive chairman analyst analysts economists").ToHashSet(),
        StatementNouns = Words(
            "interview interviews claim claims "
                + "assertion assertions allegation allegations statement report reports estimate estimates "
                + "figures count data tally announcement accusation accusations").ToHashSet(),
        Revising = Words("lowered lowers revised revises reduced corrected raised raises").ToHashSet(),
        Revised = Words("toll count tally").ToHashSet(),
        Studies = Words("study survey poll report analysis review inquiry investigation researchers").ToHashSet(),
    };

    private static Dictionary<string, WordClass> Classes()
    {
        var classes = new Dictionary<string, WordClass>();
        void Add(WordClass word, string list)
        {
            foreach (var item in Words(list))
            {
                classes[item] = classes.GetValueOrDefault(item) | word;
            }
        }

        Add(
            WordClass.Determiner,
            "the a an this that these those his her its their our my your every each any both all some another "
                + "such last next past");
        Add(
            WordClass.Preposition,
            "of in on at by for from to with into onto over under about after before during since until till "
                + "through across against between among amid amidst near around within without despite per via "
                + "upon towards toward inside outside beyond above below behind off out including following as "
                + "like than due because aboard along beside besides throughout up down versus amongst");
        Add(
            WordClass.Conjunction,
            "and or but nor so yet while when whereas because although though if unless once where whether as "
                + "after before until since");
        Add(
            WordClass.Be,
            "is are was were be been being am isn't aren't wasn't weren't it's got remain remains remained stayed");
        Add(WordClass.Have, "has have had having hasn't haven't hadn't");
        Add(
            WordClass.Modal,
            "will would can could may might shall should must won't wouldn't cannot can't couldn't do does did "
                + "doesn't don't didn't");
        Add(
            WordClass.Negation,
            "not isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't cannot can't couldn't doesn't "
                + "don't didn't never");
        Add(
            WordClass.Adverb,
            "not also still then now later already so only just even reportedly allegedly apparently initially "
                + "mostly mainly largely nearly almost meanwhile however again soon today yesterday tonight "
                + "overnight earlier recently currently previously separately together alone too here there abroad "
                + "nationwide worldwide locally overall altogether far yet ever never instead seriously critically "
                + "badly severely lightly slightly fatally officially formally immediately temporarily further "
                + "sharply steeply slightly quickly successfully daily elsewhere online alike ago both likely "
                + "more less");
        Add(
            WordClass.Pronoun,
            "i you he she it we they him them us me himself itself themselves one's who whom anyone everyone "
                + "someone something nothing everything");
        Add(WordClass.Relative, "who whom whose which that where");
        Add(
            WordClass.Weekday,
            "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays "
                + "fridays saturdays sundays");
        Add(
            WordClass.Month,
            "january february march april may june july august september october november december jan feb mar apr "
                + "jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.");
        Add(
            WordClass.TimeUnit,
            "second seconds minute minutes hour hours day days week weeks month months year years decade decades "
                + "century centuries time times night nights fortnight weekend weekends generation generations yr yrs");
        Add(
            WordClass.PlainVerb,
            "said says went go goes going came come comes get gets gave give gives made make makes saw see sees "
                + "told tell tells knew know known began begin begins begun became become becomes ran run runs led "
                + "lead leads left leave leaves leaving held hold holds kept keep keeps met meet meets stood stand "
                + "stands spoke speak speaks struck strike strikes hit hits broke break breaks brought bring "
                + "brings thought think thinks felt feel feels spread spreads put puts set sets let lets read "
                + "wrote write writes drove drive drives fell fall falls rose rise rises caused cause causes "
                + "causing want wants need needs use uses using became bought caught fought taught sought grew "
                + "grow grows flew fly flies threw wore sat sit sits slept won wins paid pay pays lay lies lain "
                + "live lives living work works working believe believes include includes face faces facing plan "
                + "plans seem seems travel travelling traveling wait waiting seek seeking belong belongs involving "
                + "wearing carrying waiting ran crossing using aged dating comprising");
        Add(
            WordClass.Speech,
            "said say says saying reported reports report reporting claimed claims claim claiming announced "
                + "announces announce announcing confirmed confirms confirm confirming stated stating told tells "
                + "adding added adds estimated estimates estimate estimating alleged alleges insisted insists "
                + "acknowledged acknowledges admitted admits maintained tweeted wrote writes posted accused "
                + "accuses accusing noted notes counted warned warns recorded records registered logged declared "
                + "declares explained argues argued disclosed revealed reveals shows showed show");
        Add(WordClass.Person, PersonWords);
        return classes;
    }

    /// <summary>"key=value; key=value", without LINQ: each generic it needs is compiled at every start.</summary>
    private static Dictionary<string, T> Pairs<T>(string list, Func<string, T> value)
    {
        var pairs = new Dictionary<string, T>();
        foreach (var item in list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = item.IndexOf('=');
            pairs[item[..equals]] = value(item[(equals + 1)..]);
        }

        return pairs;
    }

    private static IReadOnlySet<string> Set(string list) =>
        list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet();

    private static string[] Words(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
