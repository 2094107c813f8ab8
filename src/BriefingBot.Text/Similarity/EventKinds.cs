using System.Runtime.InteropServices;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>What kinds of event a report names ("blast", "derailment"), and what they befell ("factory", "bus"): what
/// happens in one town twice in a week is told in the same phrases otherwise. English only.</summary>
/// <param name="Causes">Families of <see cref="FigureWords.Causes"/>.</param>
/// <param name="Objects">Families of <see cref="FigureWords.EventObjects"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EventKinds(NamedFamilies Causes, NamedFamilies Objects)
{
    // Of one attack a report says this, and another that.
    private static readonly WordList WaysOfViolence = English.List();

    private static readonly Lazy<FamilyWords> CauseWords = new(() => new(FigureWords.English.Causes, GoByBoth));

    private static readonly Lazy<FamilyWords> ObjectWords =
        new(() => new(FigureWords.English.EventObjects, (_, _) => false));

    /// <summary>Reads them off a report; none where its language is known not to be English.</summary>
    /// <param name="language">Its language; null where unknown.</param>
    /// <param name="headline">Its headline; empty for none.</param>
    /// <param name="headWords">The headline's words.</param>
    /// <param name="text">The beginning of its text.</param>
    /// <param name="words">The words of that.</param>
    public static EventKinds Of(
        Language? language, string headline, List<Word> headWords, string text, List<Word> words)
    {
        NamedFamilies Named(FamilyWords families)
        {
            var (head, nearHead) = families.In(headline, headWords);
            var (body, nearBody) = families.In(text, words);
            return new NamedFamilies(head, head | nearHead | body | nearBody);
        }

        return language is not null && language != KnownLanguages.English
            ? default
            : new EventKinds(Named(CauseWords.Value), Named(ObjectWords.Value));
    }

    /// <summary>True where each headline names a kind of event, and the other report neither that nor one that the same
    /// event may go by, or where this holds of what they befell; unless both headlines name one thing.</summary>
    public bool AreOthersThan(EventKinds other) => (Objects.Head & other.Objects.Head) == 0
        && (Causes.AreOthersThan(other.Causes) || Objects.AreOthersThan(other.Objects));

    // A shooting is no stabbing, though either may be called an attack.
    private static bool GoByBoth(string one, string other) => CircumstanceLines.AreOneEvent(one, other)
        && !(WaysOfViolence.Contains(one) && WaysOfViolence.Contains(other));
}

/// <summary>Families of words that a report names, a bit each.</summary>
/// <param name="Head">Those in the headline.</param>
/// <param name="Known">Those in the headline or the beginning of the text, and those that one event may go by as
/// well.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NamedFamilies(ulong Head, ulong Known)
{
    /// <summary>True where each headline names families, and the other report has none of them.</summary>
    public bool AreOthersThan(NamedFamilies other) =>
        Head != 0 && other.Head != 0 && (Head & other.Known) == 0 && (other.Head & Known) == 0;
}
