namespace BriefingBot.Stories.Grouping;

/// <summary>
/// The one setting of the grouping; docs/decisions/0004 tells why these rules, and how the values were found.
/// </summary>
internal sealed record GroupingRules
{
    /// <summary>The similarity from which an article belongs to a story.</summary>
    public double Threshold { get; init; } = 0.11;

    /// <summary>An article of fewer terms is a teaser: a headline, and hardly a line of text.</summary>
    public int TeaserTerms { get; init; } = 25;

    /// <summary>
    /// How much more similar a teaser must be: what it shares with a story is often a subject's name alone.
    /// </summary>
    public double Teaser { get; init; } = 0.04;

    /// <summary>The mean similarity from which two stories are one.</summary>
    public double MergeThreshold { get; init; } = 0.14;

    /// <summary>
    /// From this mean similarity on two stories are one too where the similarity across is at least
    /// <see cref="MergeRatio"/> of that within them.
    /// </summary>
    public double MergeFloor { get; init; } = 0.06;

    /// <summary>The share for <see cref="MergeFloor"/>.</summary>
    public double MergeRatio { get; init; } = 0.7;

    /// <summary>
    /// How much the similarity to the third to fifth most similar stories takes off: an article that is like many is
    /// like them by its subject, not by its event.
    /// </summary>
    public double Background { get; init; } = 1.2;

    /// <summary>
    /// How much the nearest member counts against the mean of all, in the similarity of an article and a story.
    /// </summary>
    public double Nearest { get; init; } = 0.65;

    /// <summary>How much more a name tells than another word.</summary>
    public double NameBoost { get; init; } = 1.3;

    /// <summary>How much more a number tells than a word.</summary>
    public double NumberBoost { get; init; } = 1.5;

    /// <summary>How much more a term tells that the headline has.</summary>
    public double HeadBoost { get; init; } = 1.5;

    /// <summary>How much the similarity of the two headlines adds.</summary>
    public double Head { get; init; } = 0.1;

    /// <summary>How much it adds that all of a headline stands in the other article.</summary>
    public double Headline { get; init; } = 0.04;

    /// <summary>The share of a headline that neither adds nor takes off.</summary>
    public double HeadlineMean { get; init; } = 0.35;

    /// <summary>
    /// The weight of shared terms, in nats of inverse document frequency, below which similarity may be chance: about
    /// three rare terms. Short texts are alike by one shared name otherwise.
    /// </summary>
    public double Evidence { get; init; } = 14;

    /// <summary>A name is rare where at most this many of the articles held have it.</summary>
    public int RareName { get; init; } = 8;

    /// <summary>What a shared person adds of whom few other articles tell.</summary>
    public double Person { get; init; } = 0.06;

    /// <summary>How many such persons make up for any time between two reports.</summary>
    public double PersonsForTime { get; init; } = 3;

    /// <summary>What is taken off where the people in two reports have no age in common.</summary>
    public double OtherAge { get; init; } = 0.1;

    /// <summary>What is taken off where two reports tell of different days.</summary>
    public double OtherDay { get; init; } = 0.05;

    /// <summary>What is taken off besides where these are more than two days apart.</summary>
    public double FarDay { get; init; } = 0.05;

    /// <summary>What is taken off besides where they tell of different days, and of several people each.</summary>
    public double OtherPeople { get; init; } = 0.5;

    /// <summary>What is taken off where both name streets, and none in common.</summary>
    public double OtherStreet { get; init; } = 0.16;

    /// <summary>
    /// What is taken off where both headlines have names, and none of either stands in the other report: short notes of
    /// one formula have all else in common.
    /// </summary>
    public double OtherNames { get; init; } = 1.5;

    /// <summary>Of reports of more terms it is less, with the square: they have other evidence.</summary>
    public double OtherNamesTerms { get; init; } = 15;

    /// <summary>
    /// What is taken off where two short reports measure something in one unit (a price, a share, a sentence, a score)
    /// and no amount is the same.
    /// </summary>
    public double OtherAmounts { get; init; } = 0.6;

    /// <summary>Of reports of more terms it is less, with the square: one tells the price, another the debt.</summary>
    public double OtherAmountsTerms { get; init; } = 10;

    /// <summary>What is taken off where the headlines name kinds of event ("blast", "derailment"), or what they befell,
    /// and the other report names none of these.</summary>
    public double OtherKind { get; init; } = 0.9;

    /// <summary>What is taken off where the headlines name two of a series: version 2.2.5 and 2.2.4, the warnings of
    /// one outlet.</summary>
    public double OtherSerial { get; init; } = 1.5;

    /// <summary>What a street adds that both name.</summary>
    public double Street { get; init; } = 0.05;

    /// <summary>What a report adds that tells the date of the other's event and shares a rare name of its
    /// headline.</summary>
    public double Back { get; init; } = 0.06;

    /// <summary>Nats of shared names without which a date that is told back means nothing.</summary>
    public double NamesOfDate { get; init; } = 4;

    /// <summary>Days between two reports of one event that need no explanation.</summary>
    public double DateDays { get; init; } = 4;

    /// <summary>What each e-fold of more days takes off the similarity.</summary>
    public double DatePenalty { get; init; } = 0.12;

    /// <summary>The most that time takes off.</summary>
    public double DateCap { get; init; } = 0.45;

    /// <summary>
    /// How much of that counts where a time is only read from a text: trials and anniversaries are told years later.
    /// </summary>
    public double TextDateWeight { get; init; } = 0.1;

    /// <summary>How much of it counts where a text that states no time speaks of the other's year as past.</summary>
    public double PastYearWeight { get; init; } = 0.8;

    /// <summary>
    /// A story is two events where the similarity of articles across its two parts is less than this share of that
    /// within them.
    /// </summary>
    public double SplitRatio { get; init; } = 0.66;

    /// <summary>
    /// Divided by the size of the smaller part and added to the measured share: a small part can look apart by
    /// chance.
    /// </summary>
    public double SmallSplitAllowance { get; init; } = 0.25;

    /// <summary>Fewer articles than this are never split off a story by the grouping itself.</summary>
    public int SmallestSplit { get; init; } = 3;

    /// <summary>How many of a story's newest articles are looked at when it may be two.</summary>
    public int SplitSample { get; init; } = 24;

    /// <summary>How many of a story's articles an article is compared with.</summary>
    public int Members { get; init; } = 16;

    /// <summary>How many of an article's most telling terms are looked up.</summary>
    public int TellingTerms { get; init; } = 30;

    /// <summary>How many entries of the index are looked at for one article, the most telling terms' first.</summary>
    public int LookedAt { get; init; } = 400;

    /// <summary>How many of the articles found that way are looked at.</summary>
    public int NearestArticles { get; init; } = 40;

    /// <summary>How many stories an article is compared with.</summary>
    public int Candidates { get; init; } = 10;

    /// <summary>The similarity of two reports in different languages that names and numbers show to be of one
    /// event.</summary>
    public double Translated { get; init; } = 0.3;

    /// <summary>The same where both are written in Latin letters, and names can be compared as they are
    /// spelt.</summary>
    public double TranslatedLatin { get; init; } = 0.15;

    /// <summary>Nats of names spelt alike that two such reports must share; sounds alone are alike by
    /// chance.</summary>
    public double TranslatedNames { get; init; } = 2;

    /// <summary>How much names, countries, kinds, numbers and the day must show it, in nats.</summary>
    public double TranslatedEvidence { get; init; } = 10;
}
