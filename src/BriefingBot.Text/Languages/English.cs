namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of English.</summary>
internal static class English
{
    public static Language Create() => new("en", Script.Latin)
    {
        IsWidelyRead = true,
        Endings = "- s; s ses; x xes; z zes; sh shes; ch ches; o oes; y ies; f ves; fe ves",
        FunctionWords = """
            a about above after again against all also am an and any are as at be because been before being below
            between both but by can could did do does doing down during each few for from further had has have
            having he her here hers him his how i if in into is it its just may me might more most my no nor not now
            of off on once only or other our out over own same she should so some such than that the their them then
            there these they this those through to too under until up very was we were what when where which while
            who whom why will with would you your
            """,
        LightWords = """
            according across ago almost along already although always amid among another anyone anything around ask
            asked away back became began behind came cannot come done due either else enough etc even ever every first
            gave get gets getting give given go goes going gone got herself himself however including instead itself
            know known last later least less let like likely made make makes making many maybe mine much must myself
            near nearly neither never next nobody none nothing often one onto others ours per perhaps put rather really
            said saw say saying says see seen set several shall since someone something soon still take taken taking
            tell themselves thing think though three thus today together told tomorrow took toward towards two upon us
            use used using via want way well went whether whose within without year yes yesterday yet
            """,
        Months = """
            january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; september sept
            sep; october oct; november nov; december dec
            """,
        Weekdays = """
            sunday sun; monday mon; tuesday tue tues; wednesday wed; thursday thu thur thurs; friday fri; saturday sat
            """,
        DateJoiners = "of",
        OrdinalEndings = "st nd rd th",
        BeforeTime = "at",
        Morning = "am a.m",
        Afternoon = "pm p.m",
        RelativeDays = """
            yesterday=-1 last_night=-1 today=0 this_morning=0 this_afternoon=0 this_evening=0 tonight=0 tomorrow=1
            """,
        ShiftingWords = "before after a the his its their our my your whose",
        ShiftingWordsBehind = "aged",
        DayTitles = "show programme program fm",
        EarliestOffset = -7,
        LatestOffset = 5,
        PartsOfDay = "morning afternoon evening night noon midnight tonight",
        TimeUnits = """
            second seconds; minute minutes; hour hours; day days; week weeks; month months; year years yr yrs;
            decade decades; century centuries
            """,
        Numbers = """
            zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
            thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30
            forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
            """,
        Dozens = "dozen=12",
        Scales = """
            hundred=100 thousand=1000 lakh=100000 million=1000000 mn=1000000 crore=10000000 billion=1000000000
            bn=1000000000 trillion=1000000000000 tn=1000000000000
            """,
        ScaleSuffixes = "k=1000 m=1000000 mn=1000000 mln=1000000 bn=1000000000 b=1000000000 tn=1000000000000",
        VagueNumbers = "dozens=12 scores=20 hundreds=100 thousands=1000 millions=1000000 billions=1000000000",
        Fractions = "half=0.5 quarter=0.25",
        FutureWords = "due by until till through before upcoming next will",
        FutureBeginnings = "target matur expir expect plan deadline schedul forecast project aim",
        OtherWeeks = "next last every each any this until",
        FutureVerbs = """
            will won't would due_to set_to expected_to plan_to plans_to planned scheduled is_to are_to was_to were_to
            going_to intends_to intend_to planning_to
            """,
        FutureEndings = "'ll",
        AnnouncingVerbs = """
            announced ruled decided warned promised vowed pledged agreed ordered declared confirmed signalled signaled
            predicted insisted revealed
            """,
        NumberJoiners = "and",
        SayingVerbs = "said says added adds told tells wrote noted explained",
        Honorifics = "mr mrs ms miss dr sir lord lady",
        BackPointers = """
            he she it they his her hers their theirs its this that these those such both neither it's he's she's they're
            that's we we're i i'm you my our your another others
            """,
        JoiningOpeners = """
            but and or however also still yet so then instead moreover nevertheless nonetheless therefore thus
            furthermore besides otherwise meanwhile similarly likewise hence consequently additionally afterwards nor
            later earlier elsewhere separately anyway indeed specifically which whom whose
            """,
        JoiningPhrases = """
            in_addition as_a_result at_the_same_time on_the_other_hand for_example for_instance by_contrast
            in_contrast that_said after_that in_response of_those of_these of_them of_the in_the_meantime at_that_time
            at_the_time for_his_part for_her_part for_its_part for_their_part among_them one_of_them the_latter
            the_former because_of_this despite_this in_that_case on_top_of_that even_so in_fact in_turn in_other_words
            after_all despite_that there's_also there’s_also there_is_also there_are_also
            according_to_its according_to_his according_to_her according_to_their according_to_him according_to_them
            """,
        AskingWords = """
            what who whom whose when where why which how many much happened happen happens tell know known latest
            news please there any anything something currently now today people number far long old new explain give
            show find name named called
            """,
        IrregularVerbs = """
            drive drove driven drives driving driver; steal stole stolen; shoot shot shooting shooter; buy bought buys
            buying buyer; sell sold sells selling; win won wins winning winner; lose lost loses losing; build built
            builds building; write wrote written writing writer; fly flew flown flying; sink sank sunk sinking; find
            found finding; hold held holding; lead led leading leader; leave left leaving; make made making; speak spoke
            spoken; take took taken taking; give gave given; strike struck striking; break broke broken; fall fell
            fallen; rise rose risen; flee fled fleeing; fight fought fighting; catch caught; bring brought; teach
            taught; choose chose chosen; become became; begin began begun; pay paid paying; meet met meeting; send sent
            sending; spend spent; run ran running; resign resigned resignation; appoint appointed appointment; replace
            replaced replacement; succeed succeeded successor; found founded founder; own owned owns owner; arrest
            arrested; die died dies dead death; come came; see saw seen; hear heard; grow grew grown; throw threw
            thrown; bear born bore; drink drank drunk; tear tore torn; hang hung; sleep slept; hide hid hidden; ride
            rode ridden; shake shook shaken; draw drew drawn; seek sought; know knew known; feel felt; stand stood; keep
            kept; blow blew blown; freeze froze frozen; swear swore sworn; lay laid; bite bit bitten; ring rang rung;
            deal dealt; forbid forbade forbidden; feed fed; bleed bled; breed bred; wear wore worn; weave wove woven
            """,
        AsksHowMany = "how_many how_much how_old how_far how_big how_large how_high how_fast how_tall how_strong",
        AsksWhen = "when how_long what_time what_day what_date what_year",
        AsksWho = "who whom whose what_is_the_name what_was_the_name what_is_the_first_name",
        AsksWhere = "where in_which_city in_which_country in_what_city in_what_country which_city which_country",
        Quantities = """
            population price cost toll age temperature magnitude speed rate score size height length distance weight
            budget salary turnout
            """,
    };
}
