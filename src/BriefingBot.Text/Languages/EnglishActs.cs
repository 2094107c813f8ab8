using System.Collections.Frozen;

namespace BriefingBot.Text.Languages;

/// <summary>
/// What the check of claims has to know of English beyond a dictionary's synonyms: acts that news tells in many words,
/// outcomes that exclude each other, and the words that turn an act into its denial, its possibility or its telling.
/// </summary>
internal static class EnglishActs
{
    // A row is one act in the words of reports: verbs, nouns and adjectives.
    private static readonly string[] SameActs =
    [
        "kill die dead death fatal fatality fatally slay perish victim toll lose succumb claim",
        "injure hurt wound injury wounded injured casualty harm",
        "arrest detain custody apprehend detention hold seize capture nab",
        "free release liberate freed",
        "rescue save pull recover evacuate bring",
        "abduct kidnap seize snatch hostage captive",
        "murder assassinate slay homicide killing",
        "shoot fire gun gunman shooting gunfire shooter open",
        "attack strike assault hit raid bombing shelling",
        "explode explosion blast detonate bomb",
        "collapse fall topple cave crumble crash",
        "fall plunge plummet tumble drop stumble slip topple",
        "delete remove erase eliminate wipe uninstall eradicate scrub rid purge",
        "regard deem consider class classify view see think believe assume recognise recognize accept count "
            + "perceive judge",
        "spur boost fuel bolster trigger stimulate propel foster encourage drive energise energize power",
        "unveil reveal present show expose display demonstrate announce outline lay disclose roll exhibit showcase "
            + "introduce",
        "require force order instruct mandate oblige obligate compel demand direct tell command ask must enforce",
        "home household house dwelling",
        "electricity power energy",
        "own belong possess owner",
        "crash collide collision hit strike smash ram",
        "burn fire blaze flame torch wildfire",
        "sue lawsuit suit court litigation action file",
        "charge accuse indict allege allegation accusation charged",
        "convict guilty conviction",
        "sentence jail imprison prison term",
        "acquit clear innocent acquittal",
        "resign quit step leave depart resignation",
        "appoint name pick choose select hire",
        "elect win vote election victory",
        "approve pass back endorse adopt agree accept support green",
        "reject refuse decline deny dismiss block veto turn",
        "increase rise grow climb gain jump surge soar up higher more add expand raise lift boost",
        "decrease fall drop decline sink slump shrink plunge tumble plummet slide down lower less cut reduce "
            + "lose slash",
        "buy acquire purchase takeover acquisition deal pay",
        "sell sale dispose offload",
        "close shut closure end shutter",
        "open launch start begin unveil reopen",
        "cancel scrap call drop axe abandon",
        "delay postpone defer put",
        "ban prohibit bar outlaw forbid block",
        "allow permit let authorise authorize enable",
        "strike walkout stoppage industrial",
        "protest demonstrate rally march demonstration demonstrator protester",
        "warn caution alert warning",
        "meet meeting talks talk summit discuss discussion",
        "visit travel trip go arrive",
        "confirm verify acknowledge admit concede confess plead",
        "say tell speak state announce declare report add note explain statement announcement according claim "
            + "remark comment",
        "ask request urge call demand appeal seek beg",
        "help aid assist assistance relief support",
        "use employ utilise utilize",
        "build construct erect construction",
        "destroy wreck demolish ruin raze level flatten gut",
        "damage harm hit affect damaged",
        "leave depart sail go exit",
        "app application program programme software",
        "flee escape run abscond getaway fled",
        "evacuate leave flee move",
        "strand trap stuck stranded trapped",
        "miss missing unaccounted lost",
        "beat defeat win overcome victory thrash",
        "lose defeat loss beaten",
        "describe call name know refer recognise recognize dub nickname term label consider regard identify "
            + "acknowledge",
        "hold stage host take organise organize",
        "force oblige require have must need compel",
        "give provide offer grant supply hand deliver",
        "show reveal demonstrate indicate suggest find display",
        "live reside home resident",
        "begin start commence launch",
        "end finish conclude stop halt cease over",
        "ground strand aground reef rock",
        "carry transport bring take ferry",
        "search hunt look seek",
        "examine inspect check investigate probe inspection investigation investigator study review",
        "question interrogate interview quiz",
        "find discover locate uncover detect",
        "expect predict forecast project anticipate likely",
        "plan intend aim propose mean want hope",
        "think believe consider",
        "get receive obtain win earn",
        "lead head run chair direct",
        "work operate serve function",
        "stop prevent halt block bar",
        "join enter become",
        "return come back go",
        "send dispatch deploy ship",
        "agree deal accord pact agreement settle settlement",
        "threaten threat menace",
        "steal rob theft robbery burglary thief",
        "house home dwelling residence property",
        "child kid boy girl youngster minor",
        "police officer cop force constable",
        "soldier troop serviceman military army",
        "worker employee staff labourer laborer",
        "company firm business corporation group maker",
        "country nation state",
        "plane aircraft jet airliner airplane",
        "airline carrier",
        "flight plane airline",
        "boat ship vessel ferry",
        "car vehicle automobile",
        "money fund cash sum amount ransom payment",
        "doctor physician medic surgeon",
        "people person resident civilian citizen man woman individual",
        "place location site spot area venue point",
        "percent percentage cent pct %",
        "big large huge major great",
        "quick fast rapid swift",
        "bid offer proposal",
        "cost price expense",
        "profit earnings income gain",
        "trip journey travel voyage",
        "law legislation bill act rule",
        "leader head chief boss president chairman",
        "row dispute argument quarrel conflict feud",
        "illness disease sickness infection virus",
        "aboard board onboard",
    ];

    // Two sides of an outcome: who tells the one does not tell the other.
    private static readonly (string One, string Other)[] Opposed =
    [
        ("kill die dead fatal", "survive injure hurt wound rescue save unhurt alive"),
        ("arrest detain jail imprison hold", "free release acquit"),
        ("convict guilty", "acquit clear innocent"),
        ("increase rise grow climb gain jump surge soar raise expand add more up higher",
        "decrease fall drop decline sink slump shrink plunge cut reduce lose less down lower"),
        ("approve accept back endorse pass support agree welcome",
        "reject refuse oppose block veto dismiss decline disagree"),
        ("open reopen launch start begin", "close shut end cancel halt stop"),
        ("buy acquire", "sell"),
        ("win victory", "lose defeat"),
        ("confirm admit acknowledge accept", "deny reject dismiss refute"),
        ("allow permit legal", "ban prohibit bar block illegal"),
        ("arrive enter join", "leave depart quit exit"),
        ("find locate", "lose missing"),
        ("hire appoint", "fire dismiss sack"),
        ("support help", "hinder oppose attack"),
        ("alive living", "dead"),
        ("keep retain stay remain leave", "delete remove erase eliminate wipe uninstall eradicate discard"),
        ("love like praise", "hate dislike criticise criticize condemn"),
        ("lengthen extend prolong", "shorten cut curtail"),
        ("strengthen", "weaken"),
        ("create build", "destroy demolish"),
        ("direct nonstop", "roundabout indirect"),
        ("spur boost fuel accelerate propel foster encourage quicken hasten",
        "slow hinder hamper curb stifle stunt impede brake discourage"),
        ("unveil reveal show disclose publish announce display", "hide conceal withhold mask veil"),
        ("most", "least"),
        ("include including", "exclude excluding except"),
        ("rich wealthy", "poor"),
        ("safe", "dangerous unsafe"),
        ("high", "low"),
        ("public", "private secret"),
        ("allow permit let", "order require force oblige compel ban prohibit forbid"),
        ("demand request ask", "offer grant"),
        ("first", "last"),
        ("before", "after"),
        ("early earlier", "late later"),
        ("north northern", "south southern"),
        ("east eastern", "west western"),
        ("male man boy", "female woman girl"),
    ];

    private static readonly FrozenDictionary<string, int[]> Acts = Rows(SameActs);

    private static readonly FrozenDictionary<string, int[]> FirstSides = Rows(Opposed.Select(row => row.One));

    private static readonly FrozenDictionary<string, int[]> OtherSides = Rows(Opposed.Select(row => row.Other));

    /// <summary>Verbs that tell what somebody says.</summary>
    public static readonly FrozenSet<string> Saying = Set(
        "say tell state announce declare report add note explain claim argue insist warn write tweet comment "
            + "remark suggest "
        + "reveal confirm admit concede acknowledge stress reply respond ask urge accuse blame complain promise "
        + "vow predict");

    /// <summary>Of these, the ones that tell a saying only with a clause or a quotation.</summary>
    public static readonly FrozenSet<string> SayingClauses = Set(
        "add note report reveal suggest state claim stress write confirm admit concede predict promise reply respond "
        + "acknowledge explain announce declare");

    /// <summary>Who only passes on what others say.</summary>
    public static readonly FrozenSet<string> Media = Set(
        "media medium report newspaper agency television tv radio press broadcaster channel outlet news statement "
            + "source");

    /// <summary>Speakers without a name or an office of their own.</summary>
    public static readonly FrozenSet<string> Officials = Set(
        "official authority government state spokesman spokeswoman spokesperson source");

    /// <summary>Words for an unknown number, which only the same word bears out.</summary>
    public static readonly FrozenSet<string> Vague = Set(
        "dozens scores hundreds thousands millions billions trillions quarter");

    /// <summary>Units: one in the place of another changes the amount.</summary>
    public static readonly FrozenSet<string> Units = Set(
        "second minute hour day week month year decade century metre meter kilometre kilometer mile foot gram kilogram "
        + "kilo tonne ton pound litre liter degree percent euro dollar");

    /// <summary>Nouns so general that a narrower one in their place takes nothing away.</summary>
    public static readonly FrozenSet<string> General = Set(
        "place area thing way matter part kind type sort case point spot site detail information person people event "
        + "incident number group lot move step mr mr. mrs mrs. ms ms. dr dr. sir madam");

    /// <summary>Words that turn what they govern into its contrary.</summary>
    public static readonly FrozenSet<string> Denying = Set(
        "deny refuse reject refute fail avoid prevent stop decline rule lack cancel dismiss doubt without never no "
            + "none "
        + "nobody nothing neither nor hardly unable impossible not");

    /// <summary>Words that leave open whether what they govern happens.</summary>
    public static readonly FrozenSet<string> Open = Set(
        "may might could would should possibly perhaps probably likely potentially reportedly allegedly plan "
            + "intend "
        + "expect hope want consider propose threaten ask urge demand seek try attempt offer suggest aim if "
        + "whether unless "
        + "possible expected set due call demand request appeal forecast");

    /// <summary>What befalls people, in the words that news has for it.</summary>
    public static readonly FrozenSet<string> Befalling = Set(
        "kill die injure wound hurt arrest detain jail imprison sentence convict acquit kidnap abduct rape stab resign "
        + "poison hospitalise hospitalize evacuate execute deport");

    /// <summary>Verbs so general that they say nothing by themselves.</summary>
    public static readonly FrozenSet<string> Light = Set(
        "be have do make take get go come give let keep put see say tell become include involve happen occur "
            + "remain seem "
        + "appear continue use set call name know describe refer recognise recognize consider "
        + "more many several few other new last next same such own former less fewer most much little late early");

    public static bool AreSameAct(string one, string other) => Meet(Acts, one, Acts, other);

    public static bool AreOpposed(string one, string other) =>
        Meet(FirstSides, one, OtherSides, other) || Meet(OtherSides, one, FirstSides, other);

    private static bool Meet(
        FrozenDictionary<string, int[]> rows, string one, FrozenDictionary<string, int[]> others, string other) =>
        rows.TryGetValue(one, out var a) && others.TryGetValue(other, out var b) && a.AsSpan().ContainsAny(b);

    private static FrozenDictionary<string, int[]> Rows(IEnumerable<string> rows) => rows
        .SelectMany((row, number) => row.Split(' ').Select(word => (word, number)))
        .GroupBy(pair => pair.word, pair => pair.number)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
