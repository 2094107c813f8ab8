using BriefingBot.Text.Figures;
using static BriefingBot.Text.Languages.FigureTable;

namespace BriefingBot.Text.Languages;

/// <summary>English: times, and what a value is compared with.</summary>
internal static class EnglishTimes
{
    public static IReadOnlyDictionary<string, int> Months { get; } = FigureTable.Months(KnownLanguages.English);

    public static FigureLexicon AddTo(FigureLexicon table) => table with
    {
        TimeUnits = Set("""
            overnight today             second seconds minute minutes hour hours day days week weeks
            weekend weekends month months year years decade decades century centuries
            fortnight night nights sec secs min mins hr hrs yr yrs quarter quarters times time fold x
            season seasons generation generations
            """),
        PartsOfMonths = Set("the late early mid mid- end"),
        Weekdays = Set("monday tuesday wednesday thursday friday saturday sunday"),
        ChangeForms = Set("""
            rose risen rises rising fell fallen falls falling up down climbed climbs grew grown grows
            jumped jumps dropped drops increased decreased cut
            raised lowered
            """),
        ComparisonBefore = Set("following from against versus vs than"),
        Compared = Set("compared compare"),
        LastYear = Set("last year;previous year"),
        Saying = Set("say announce report tell confirm add claim state reveal disclose admit note estimate"),
        Future = Set("will 'll going shall"),
        LongUnits = Set("years weeks months decades centuries decade"),
        Over = Set("over during throughout"),
        Began = Set("began begun started start took broke independence founded seized invaded invasion end"),
        LongBefore = Set("past last previous over in within"),
        When = Set("when where"),
        PastPhrases = Set("""
            years ago; decades ago; a year ago; year ago; months ago; month ago; decade ago; centuries ago; year-ago;
            seasons ago; season ago; before the war; before the crisis; initially reported;
            earlier reports said; earlier reported; at first reported; initial reports said; initial reports put;
            year before; years before; year earlier; years earlier; month earlier; months earlier; month before;
            quarter earlier;
            week earlier; day earlier; previous year; previous month; previous quarter; previous day; previous week;
            previously; formerly; originally; historically; last century; in history;
            in recent years; the past decade; used to; back then; two years later; in the 1990s;
            in the past; last decade; when first; a year later;
            the following year; years later; originally; last season; then .; then ;
            over the years; at its peak; at its height; until then; by comparison; in comparison;
            before that; prior to that; same period last; same quarter last; same month last; same time last;
            same period of last; same quarter of last; same month of last; same period a; same quarter a; same month a
            """),
        PastForAmounts = Set("last week;last week,;earlier last week"),
        Yearly = Set("every year; each year; per year; annually"),
        PastForCounts = Set("""
            said earlier; earlier said; initial reports; earlier reports; reported earlier; initially said;
            last year; since then; years after; decades after;
            a year after; months after; during the war; last time; last month; two weeks ago; earlier this year;
            earlier this month; in past years; in previous years; over the past year; the year before; last summer;
            last week; last weekend; week ago; weeks ago; the week before; a week earlier; weeks earlier; weeks before;
            last winter; last spring; last autumn; last fall; last november; last december; last october;
            last september; last august; last july; last june; last may; last april; last march; last february;
            last january
            """),
        Cumulative = Set("""
            this year; this season; in recent months; in recent weeks; in recent days; over the past month;
            in the past month; in the past year; over the past few; in the past few; in the last few
            """),
        PastAdjectives = Set("""
            previous earlier past former original initial prior first year-earlier year-ago prewar pre-war
            old similar preceding
            """),
        PresentPhrases = Set("""
            today; tonight; yesterday; overnight; now; currently; so far; this week; this month; this year;
            this morning; on monday; on tuesday; on wednesday; on thursday;
            on friday; on saturday; on sunday; monday; tuesday; wednesday; thursday; friday; saturday; sunday;
            latest; at present; to date; days ago; hours ago; minutes ago; moments ago
            """),
        TimePrepositions = Set("in on of during by at last"),
        Since = Set("since"),
        Bases = Set("above below on over than from since versus vs with"),
        Pluperfect = Set("had"),
        OtherEvent = Set("similar previous prior preceding earlier former"),
        ComparisonFillers = Set("""
            a an the $ £ € ' ’ s us some of fall rise drop profit loss increase decline gain revenue just only peak
            high low record level
            """),
        From = Set("from"),
        To = Set("to"),
        Opposing = Set("against"),
        Superseded = Set("proposal forecast projection prediction record high low peak estimate reading target"),
        Remembrance = Set("anniversary commemorate commemoration memorial remembrance"),
        Ranks = Set("""
            worst best biggest largest highest lowest deadliest strongest longest fastest hottest coldest heaviest
            sharpest steepest most least only fifth sixth record
            """),
        About = Set("over for about against to with"),
        PartsOfYears = Set("quarter half"),
        Ordinals = Map("first=first second=second third=third fourth=fourth final=fourth"),
        Earlier = Set("previous prior preceding earlier"),
        Deadlines = Set("by until till through beyond"),
        Recently = Set("recently"),
        PastForms = Set("""
            ate became began bought broke brought built came caught chose drew drove fell flew fought found gave
            got grew held kept knew led left lent lost made met paid ran rose said sank sat sent sought shook shot
            shrank slid slipped slumped sold soared spent spoke stole stood struck swept swung threw told took went
            won wore wrote
            """),
        Possessive = Set("its his her their our s"),
        AfterClock = Set("gmt hours local"),
        Demonstratives = Set("that those"),
        Follows = Set("comes come came follows followed coming"),
        After = Set("after"),
        RangeVerbs = Set("varying vary varied ranging range ranged ranges varies"),
        Perfect = Set("have has"),
        ResultNouns = Set("""
            profit profits revenue revenues sales loss losses turnover income earnings growth results
            result quarter gdp economy export exports import imports inflation unemployment output
            production rate rates jobless employment consumption demand supply capacity
            claimant claimants workforce deficit gap surplus lending mortgage
            mortgages credit loans manufacturing
            """),
        Definite = Set("the these those both"),
    };
}
