namespace BriefingBot.Wording;

/// <summary>How people say in words of their own what they wish for.</summary>
public partial class Texts
{
    /// <summary>The words of wishes that are written in place of commands.</summary>
    internal virtual WishWords WishWords { get; } = new()
    {
        News = "briefing briefings news edition editions update updates digest",
        Polite = "please pls me i want would like get give send my can you show open",
        Only = "only just",
        Also = "and also too plus",
        About = "about on from of",
        Alerts = "alert alerts alarm notify warn",
        Quiet = "quiet silent silence disturb not do don't anything",
        Speak = "speak talk language in set change switch to",
        Truth = @"is (?:it|this|that) (?:still )?true(?:,? that|[,?:.!]+)? |true or false:? |fact[- ]check:? |"
            + @"(?:this|that) is (?:wrong|false|not true)[,:.!]+ |is it the case that ",
        StillTrue = "still true|is it still true|is this still true|is that still true|true|is it true|is this true|"
            + "is that true|"
            + "check|really|is it still so|that's wrong|that is wrong|that's not true|that is not true|this is wrong",
        More = @"(?:tell|show|give) me more|more (?:details|info|information)|"
            + @"(?:(?:tell|show|give) me )?more (?:about|on) (?:this|that|it|(?:number |story )?(\d+))",
        Wishes =
        [
            ("unfollow", @"(?:unfollow|stop following)(?: the)? …"),
            ("unmute", @"(?:unmute|stop muting)(?: the)? …"),
            ("pause", @"pause(?: it| everything| the news)? (?:for|until|till) …|"
                + @"no (?:news|briefings) (?:until|till) …|no (?:news|briefings) for "
                + @"((?:.+ )?(?:hours?|days?|weeks?|months?|weekend|while|now|today|tonight|tomorrow))"),
            ("schedule", @"(?:send|make|set|move|change|schedule) (?:it|them|that)(?: to| at| for)? …(?: instead)?|"
                + @"wake (?:me|us)(?: up)?(?: with (?:the )?(?:news|briefing))? at …"),
            ("timezone", @"… time"),
            ("alert", @"(?:alert|notify|warn) (?:me|us) (?:about|of|on|in case of|when there is|when there are)"
                + @"(?: an?| the| any| new)? …|alerts (?:about|for|on)(?: the)? …"),
            ("follow", @"(?:i (?:want|would like|'d like) to )?follow (?:the (?:topic|word|story)(?: of)?|news about|"
                + @"the) …(?: story)?|(?:i (?:want|would like|'d like) to )?follow …|"
                + @"keep (?:me|us) (?:posted|updated) (?:on|about)(?: the)? …"),
            ("pausesource", @"pause(?: the)? source …"),
            ("resumesource", @"resume(?: the)? source …"),
            ("removesource", @"(?:remove|delete)(?: the)? source …"),
        ],
        Living = @"i live in|i(?:['’]m| am) (?:based |staying |now |currently )?in|i(?:['’]ve| have)? moved to|"
            + @"i work in|i(?:['’]?m| am) moving to|(?:(?:set|change) )?(?:my )?time ?zone(?: is| to)?:?",
        Now = "right now|now|at the moment|currently|these days|today",
        Missed = "what (?:did|have) (?:i|we) miss(?:ed)?|catch me up|what happened while i was away|"
            + @"i(?:['’]ve been| was) (?:away|offline)(?: for| since)?…(?:what did i miss)?",
        Less = @"(?:stop (?:sending|showing|telling)(?: me)?|(?:don['’]?t|do not) (?:send|show|tell)(?: me)?|"
            + @"(?<told>no more|less|fewer|too much|too many)|"
            + @"mute|hide|i (?:don['’]?t|do not) (?:want|need|care about)(?: to (?:see|read|hear))?|"
            + @"i(?:['’]?m| am) not interested in)"
            + @"(?: any)?(?: more)?(?: news)?(?: (?:about|on|of))?(?: the)? …"
            + @"(?: (?:any ?more|stuff|news|things))?|no (politics|sports?|football|soccer|business|culture|science)",
        Please = @"please",
        Vague = "me you us today tomorrow everything up along suit through",
        Removing = "remove delete unwatch stop drop unsubscribe",
        On = "on|enable|enabled|activate",
        Off = "off|none|never|disable|disabled|stop|no|cancel",
        All = "all|everything",
        Cancel = "cancel|no thanks|no thank you|forget it|never mind|nevermind|nothing|not now",
        Between = "between",
        LanguageNames = "de=German en=English es=Spanish fr=French ru=Russian uk=Ukrainian",
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
            ("briefing", "what's new|whats new|what is new|what happened|the news|latest news|the latest news|"
                + "the latest|today's news|headlines|the headlines|top stories|summary|news summary|any news|"
                + "give me the news|give me the latest news|give me the headlines|give me a summary|"
                + "show me the news|send me the news|tell me the news|i want the news|what's the news|"
                + "what is the news|what are the headlines"),
            ("length short", "short|shorter|make it short|make it shorter|shorter briefings|keep it short|"
                + "too long|that's too long|it's too long|this is too long"),
            ("length long", "longer|make it longer|longer briefings|too short|that's too short|it's too short"),
            ("stop", "unsubscribe|no more news|i don't want any more news|i don't want news anymore|"
                + "stop sending news|stop sending me news|don't send me any more news|stop it|stop that|"
                + "stop this|stop messaging me|stop writing to me|leave me alone|enough|no more messages|"
                + "unsubscribe me|cancel my subscription"),
            ("follow", "more of this|more of that|more like this|more like that"),
            ("settings", "preferences|options|what are my settings|my settings"),
            ("catchup", "catch me up"),
            ("topics all", "all topics"),
            ("schedule weekdays", "only on weekdays|weekdays only|not on weekends|not on the weekend|not at weekends"),
            ("quiet", "do not disturb|don't disturb|do not disturb at night|don't disturb me at night|quiet at night|"
                + "don't write at night|no messages at night"),
            ("resume", "continue|carry on|unpause"),
            ("pause", "take a break|take a pause"),
            ("forget", "delete my data|delete all my data|delete everything about me|"
                + "delete everything you know about me|erase my data"),
            ("alert off", "turn off alerts|turn alerts off|alerts off|no alerts|no more alerts|stop alerts|"
                + "disable alerts|turn off the alerts"),
            ("sources", "which sources do you read|what sources do you read|what do you read"),
            ("schedule", "when is my next briefing|when is the next briefing|when does the next briefing come|"
                + "next briefing"),
        ],
        Hints =
        [
            ("settings", "setting* preferences"), ("schedule", "briefing* bulletin* edition* schedule"),
            ("alert", "alert* notification* notify"), ("quiet", "disturb quiet silence silent"),
            ("pause", "pause paused"), ("language", "language"), ("timezone", "timezone zone"),
            ("sources", "sources feeds"), ("topics", "topics"), ("follow", "follow unfollow"), ("mute", "mute unmute"),
        ],
        FaintHints =
        [
            ("schedule", "time morning mornings evening evenings noon daily weekday* twice wake instead"),
            ("quiet", "night nights"), ("length", "short shorter long longer stories"),
            ("topics", "sport sports football soccer politics business science culture economy less enough too fewer"),
            ("briefing", "news"), ("catchup", "away missed absent"), ("forget", "delete erase data"),
            ("export", "data"),
        ],
    };
}
