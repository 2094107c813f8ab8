using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Languages.WordRelations;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// Tells sentences that say how things are in general ("5G networks promise faster connections") from those that say
/// what happened: their main verb stands in the plain present, or says what might be. English only.
/// </summary>
internal static class Background
{
    /// <summary>A time at the opening of a sentence is no longer, in UTF-16 units.</summary>
    private const int LongestTime = 40;

    private static readonly WordList Now = English.List();

    /// <summary>What people have in mind is news while they have it.</summary>
    private static readonly WordList Minds = English.List();

    private static readonly WordList Routine = English.List();

    private static readonly WordList Responders = English.List();

    private static readonly WordList Inquiries = English.List();

    private static readonly WordList Efforts = English.List();

    private static readonly WordList Aims = English.List();

    /// <summary>Of what these do any other may be an aim: "are asking for help".</summary>
    private static readonly WordList Asking = English.List();

    private static readonly WordList AskedFor = English.List();

    /// <summary>Of these, what they look for or into tells: "are looking to hire".</summary>
    private static readonly WordList Looking = English.List();

    private static readonly WordList LookedFor = English.List();

    /// <summary>"The police department", unlike "the police union".</summary>
    private static readonly WordList Units = English.List();

    /// <summary>They are the police where nothing says which they are, unlike "health authorities".</summary>
    private static readonly WordList Unnamed = English.List();

    private static readonly WordList Announcing = English.List();

    private static readonly WordList Announced = English.List();

    /// <summary>Whether it is one; false where no parser reads its language.</summary>
    /// <param name="read">The same, as its parser reads it; null where none does.</param>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    public static bool Is(string sentence, IReadOnlyList<ParsedSentence>? read, string? language)
    {
        if (!KnownLanguages.IsEnglish(language) || read is not [var parsed])
        {
            return false;
        }

        var root = parsed.Root;
        var helpers = parsed.Children(root).Where(token => token.IsAny("aux", "cop")).ToList();
        if (parsed.Tokens.Any(token => Now.Contains(token.Lower))
            || Minds.Contains(root.Lemma)
            || TextDates.Of(sentence, Words.Of(sentence))
                .Exists(date => date.Weekday is not null || date.Day is not null)
            || KnownLanguages.English.SayingVerbs.Contains(root.Form))
        {
            return false;
        }

        // "Three are in critical condition" is where things stand.
        return helpers.Count == 0 ? Statements.IsPresent(root)
            : Guesses(read)
                || (helpers.TrueForAll(helper => helper.Is("cop") && Statements.IsPresent(helper))
                    && !parsed.Tokens.Any(token => token.Upos == Upos.Num));
    }

    /// <summary>
    /// Whether it opens with a time long before its report and tells what others did then: "In May 2008, two men …".
    /// </summary>
    /// <param name="read">The same, as its parser reads it; null where none does.</param>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    /// <param name="published">When its report was; null where nobody says.</param>
    public static bool IsOfOthersThen(
        string sentence, IReadOnlyList<ParsedSentence>? read, string? language, DateTimeOffset? published) =>
        KnownLanguages.IsEnglish(language)
        && sentence.IndexOf(',') is > 0 and < LongestTime and var comma
        && LookingBack.OpensThen(
            sentence[..comma], published is { } at ? DateOnly.FromDateTime(at.DateTime) : null)
        && read is [var parsed]
        && (parsed.Child(parsed.Root, "nsubj") ?? parsed.Child(parsed.Root, "csubj")) is { Upos: Upos.Noun } subject
        && !parsed.Children(subject).Any(child => child.Lower is "the" or "its" or "his" or "her" or "their"
            || child.Is("nmod:poss"));

    /// <summary>Whether it tells what had gone before: "Scientists had found …".</summary>
    /// <param name="read">The sentence, as its parser reads it; null where none does.</param>
    public static bool IsOfBefore(IReadOnlyList<ParsedSentence>? read) => read is [var parsed]
        && parsed.Root.Upos == Upos.Verb
        && parsed.Children(parsed.Root).Any(token => token.Is("aux") && token.Form is "had")
        && !parsed.Tokens.Any(token => Now.Contains(token.Lower))
        && !parsed.Children(parsed.Root).Any(token => token.Is("aux") && token.Form is "would" or "could");

    /// <summary>Whether it says what something is, and not what it is to do: "One complaint is that …".</summary>
    /// <param name="read">The sentence, as its parser reads it; null where none does.</param>
    public static bool IsState(IReadOnlyList<ParsedSentence>? read) => read is [var parsed]
        && parsed.Children(parsed.Root).Any(token => token.IsAny("cop", "aux:pass"))
        && parsed.Child(parsed.Root, "xcomp") is null;

    /// <summary>Whether it tells only what the police do at each event: "Officers responded to a call."</summary>
    /// <param name="read">The sentence, as its parser reads it; null where none does.</param>
    public static bool IsRoutine(IReadOnlyList<ParsedSentence>? read) => read is [var parsed]
        && Routine.Contains(parsed.Root.Lemma)
        && parsed.Tokens.Any(token => Police.Has(token.Lower) || Responders.Contains(token.Lower))
        && parsed.Tokens.All(token => token.Upos != Upos.Verb || Routine.Contains(token.Lemma));

    /// <summary>Whether somebody seeks or asks in it, whoever that is: "is asking for the public's help".</summary>
    /// <param name="read">The sentence, as its parser reads it; null where none does.</param>
    public static bool Inquires(IReadOnlyList<ParsedSentence>? read) => read is [var parsed]
        && (Statements.IsPresent(parsed.Root)
            || parsed.Children(parsed.Root).Any(token => token.Is("aux") && Statements.IsPresent(token)))
        && (HasInquiry(parsed) || (Efforts.Contains(parsed.Root.Lemma)
            && parsed.Child(parsed.Root, "xcomp") is { } effort && Aims.Contains(effort.Lemma)));

    /// <summary>Whether it tells only what the police are about, whatever event it names: "Officers are searching for
    /// …", "Police are trying to find out why …".</summary>
    /// <param name="read">The sentence, as its parser reads it; null where none does.</param>
    public static bool IsInquiry(IReadOnlyList<ParsedSentence>? read) =>
        Inquires(read) && read is [var parsed] && IsOfPolice(parsed);

    /// <summary>Whether it tells that the police made something known, and not what: "Police released new
    /// information".</summary>
    /// <param name="read">The sentence, as its parser reads it; null where none does.</param>
    public static bool IsAnnouncement(IReadOnlyList<ParsedSentence>? read) => read is [var parsed]
        && Announcing.Contains(parsed.Root.Lemma)
        && IsOfPolice(parsed)
        && parsed.Child(parsed.Root, "obj") is { } said && Announced.Contains(said.Lower)
        && !parsed.Children(said).Any(child => child.IsAny("nmod:poss", "acl", "ccomp"))
        && parsed.Child(parsed.Root, "ccomp") is null;

    // Whom the police are after is news: "are investigating the minister".
    private static bool HasInquiry(ParsedSentence parsed)
    {
        var (root, aims) = (parsed.Root, parsed.Children(parsed.Root).Where(child => child.IsAny("obj", "obl")));
        return Asking.Contains(root.Lemma)
                ? aims.SelectMany(aim => parsed.Children(aim).Append(aim)).Any(word => AskedFor.Contains(word.Lower))
            : Looking.Contains(root.Lemma)
                ? aims.Any(aim => parsed.Child(aim, "case") is { } way && LookedFor.Contains(way.Lower))
            : Inquiries.Contains(root.Lemma)
                && !(parsed.Child(root, "obj") is { } whom && (whom.Upos == Upos.Propn
                    || WordRelations.For("en")?.IsPerson(whom.Lemma) == true));
    }

    private static bool IsOfPolice(ParsedSentence parsed) => parsed.Child(parsed.Root, "nsubj") is { } subject
        && (Police.Has(subject.Lower)
            || (Units.Contains(subject.Lower)
                && parsed.Subtree(subject, word => word.IsAny("flat", "compound", "nmod:poss"))
                    .Any(word => Police.Has(word.Lower)))
            || (Unnamed.Contains(subject.Lower) && parsed.Children(subject).All(child => child.Is("det"))));

    /// <summary>Whether it says what may be: "One word may have sparked …".</summary>
    /// <param name="read">The sentence, as its parser reads it; null where none does.</param>
    public static bool Guesses(IReadOnlyList<ParsedSentence>? read) => read is [var parsed]
        && parsed.Children(parsed.Root).Any(token => token.Is("aux") && token.Lower is "might" or "may" or "can");
}
