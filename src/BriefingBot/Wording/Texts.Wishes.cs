namespace BriefingBot.Wording;

/// <summary>What people write in place of commands and their arguments.</summary>
public partial class Texts
{
    /// <summary>The word between the ends of a span: "Monday to Friday".</summary>
    public virtual bool MeansTo(string word) => word is "to" or "till" or "until" or "through" or "thru";

    /// <summary>A time of day that has a name; null for another word.</summary>
    public virtual TimeOnly? ReadTime(string word) => word switch
    {
        "noon" or "midday" => new TimeOnly(12, 0),
        "midnight" => TimeOnly.MinValue,
        _ => null,
    };

    /// <summary>How times are said.</summary>
    internal virtual SpokenTimes SpokenTimes => field ??= new(
        "one two three four five six seven eight nine ten eleven twelve",
        "o'clock h",
        "and",
        [new("half past #", 30), new("quarter past #", 15), new("quarter to #", -15)],
        [
            .. PartOfDay.Of(HalfOfDay.Morning, "in the morning|in the mornings|mornings", "every morning|each morning"),
            .. PartOfDay.Of(HalfOfDay.Afternoon, "in the afternoon", "every afternoon|each afternoon"),
            .. PartOfDay.Of(
                HalfOfDay.Evening, "in the evening|in the evenings|evenings", "every evening|each evening"),
            .. PartOfDay.Of(HalfOfDay.Night, "at night", "every night|each night"),
        ])
    {
        Every = ["every", "each", "all"],
        Day = ["day"],
    };

    /// <summary>How spans of time are said.</summary>
    internal virtual SpanWords SpanWords { get; } = new()
    {
        Hours = "hour hours h",
        Days = "day days d night nights",
        Weeks = "week weeks w",
        Months = "month months",
        Yesterday = "yesterday",
        DayBefore = "",
        Today = "today tonight",
    };

    /// <summary>The words of wishes that are written in place of commands.</summary>
    internal virtual WishWords WishWords { get; } = new()
    {
        News = "briefing briefings news edition editions update updates digest headlines",
        Please = "please|pls",
        Request = "(?:can|could|would|will) (?:you|we)",
        Polite = "please me i want would like get give send text my can you show open",
        Only = "only just",
        About = "about on from of",
        Alerts = "alert alerts alarm notify warn",
        Quiet = "quiet silent silence disturb not do don't anything",
        Speak = "speak talk language in switch change to",
        Truth = @"is it (?:still )?true,? (?:that )?|true or false:? |fact[- ]check:? ",
        Living = @"i live in|i(?:['’]m| am) (?:based |staying |now |currently )?in|i(?:['’]ve| have)? moved to|"
            + @"i work in",
        Now = "right now|now|at the moment|currently|these days|today",
        Missed = "what (?:did|have) (?:i|we) miss(?:ed)?|catch me up|what happened while i was away",
        On = "on|enable|enabled|activate",
        Off = "off|none|never|disable|disabled|stop|no|cancel",
        Cancel = "cancel|no thanks|no thank you|forget it|never mind|nevermind|nothing|not now",
        Sayings =
        [
            ("settings", "(?:that's |these are )?(?:(?:way )?too (?:many|much)|fewer|less) "
                + "(?:messages|news|briefings|updates|stuff)(?:, .*)?|slow down|send (?:me )?(?:less|fewer)(?: .*)?|"
                + "less often"),
            ("mute", "stop (?:telling me|writing) about …|no (?:more )?…,? please|please no (?:more )?…|"
                + "(?:nothing|no (?:more )?(?:news|stories)) (?:about|on) …|"
                + "i (?:don't|do not) want (?:any )?(?:more )?(?:news|stories|anything) (?:about|on) …"),
            ("alert", "(?:tell|notify|alert|warn|message) me (?:if|when|as soon as) there(?:'s| is| are) (?:any )?"
                + "(?:news|something|anything)(?: new)? (?:about|on|from) (?:the )?…|"
                + "let me know (?:about|if (?:anything|something) happens (?:with|to|in)) (?:the )?…"),
            ("topics only", "i (?:only|just) want (?:news (?:about|on) )?…"),
            ("pause", "(?:take a )?(?:pause|break) (?:until|till|for) .+"),
            ("quiet", "(?:don't|do not) (?:write|text|message|send)(?: me| to me| anything| news| messages)* "
                + "(?:at night|overnight)|not at night|no (?:news|messages) at night"),
            ("length", "(?:make (?:it|them) )?(?:shorter|longer)(?: briefings| summaries| messages| texts)?"),
            ("help", "who (?:runs|made|built|owns|created) (?:you|this bot)"),
        ],
        Between = "between",
        LanguageNames = "German English Spanish French Russian Ukrainian",
        Greetings = "hi|hello|hey|hello there|hi there|good morning|good evening|good afternoon|good day|morning|"
            + "good morning everyone|hiya|greetings",
        Thanks = "thanks|thank you|ok thanks|thank you very much|thx|thanks a lot|many thanks|"
            + "thank you so much|ty|cheers|much appreciated|thank you all",
        SmallTalk = "ok|okay|got it|i see|understood|alright|all right|sure|fine|great|nice|cool|perfect|awesome|"
            + "good|good job|well done|lol|haha|wow|bye|goodbye|see you|see you tomorrow|see you later|"
            + "good night|no problem|you're welcome|sorry|have a nice day|how are you",
        Commands =
        [
            ("help", "who are you|what can you do|menu"),
            ("briefing", "what's new|whats new|what is new"),
            ("stop", "unsubscribe|no more|no more news|i don't want any more news|"
                + "i don't want news anymore|stop sending news|stop sending me news|don't send me any more news|"
                + "stop it|stop that|stop this|stop messaging me|stop writing to me|leave me alone|enough|"
                + "no more messages|unsubscribe me|cancel my subscription"),
            ("follow", "more of this|more of that|more like this|more like that"),
            ("settings", "preferences|options"),
            ("catchup", "catch me up"),
            ("forget", "delete my data"),
        ],
    };
}
