using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// Tells what states something from what merely stands among sentences: a caption without a verb, a line of a list, a
/// call to the reader ("Focus on the value"). True where no parser reads the language.
/// </summary>
internal static class Statements
{
    private static readonly WordList Subordinators = English.List();

    /// <summary>
    /// Whether somebody does or is something in it: a finite verb of a main clause, with its subject.
    /// </summary>
    /// <param name="parsed">The sentence, as its parser reads it; null where none does.</param>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    public static bool Is(IReadOnlyList<ParsedSentence>? parsed, string? language)
    {
        var code = KnownLanguages.OrEnglish(language).Code;
        // In Russian and Ukrainian a sentence may do without a verb.
        return code is "ru" or "uk"
            || parsed is not { Count: > 0 }
            || parsed.Any(part => part.Tokens.Any(token => code == "en"
                ? IsMain(token) && IsFinite(part, token) && HasSubject(part, token)
                : token.Upos is Upos.Verb or Upos.Aux))
            || (code == "en" && parsed.Any(HasVerbOfItsOwn));
    }

    /// <summary>
    /// Whether it says how things stand while it is written ("is on life support", "are looking for"), by whomever
    /// that is said; false where no parser reads the language.
    /// </summary>
    /// <param name="parsed">The sentence, as its parser reads it; null where none does.</param>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    public static bool IsOfNow(IReadOnlyList<ParsedSentence>? parsed, string? language)
    {
        var known = KnownLanguages.OrEnglish(language);
        return parsed is { Count: > 0 } && parsed.Any(part => part.Tokens.Any(token =>
            (token.IsAny("root", "conj") || (token.Is("ccomp") && known.IsSaying(part.HeadOf(token)!)))
            && part.Children(token).Any(child => IsPresent(child) && (child.Is("cop")
                || (child.Is("aux") && token.Morphology is { VerbForm: VerbForm.Part, Tense: Tense.Pres }
                    or { VerbForm: VerbForm.Ger })))));
    }

    /// <summary>
    /// Whether it tells of a day of the week what is to come: "councillors decide on Friday"; false where no parser
    /// reads the language.
    /// </summary>
    /// <param name="parsed">The sentence, as its parser reads it; null where none does.</param>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    /// <param name="days">The days that the sentence names, by their places in the week.</param>
    public static bool IsAhead(IReadOnlyList<ParsedSentence>? parsed, string? language, out List<int> days)
    {
        List<ParsedToken> tokens = [.. (parsed ?? []).SelectMany(part => part.Tokens)];
        var named = tokens.Select(token => token.Form.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        days = [.. KnownLanguages.OrEnglish(language).Weekdays.Index()
            .Where(day => named.Any(word => day.Item.Contains(word))).Select(day => day.Index)];
        // Elsewhere parsers take "letzten" for a past, too.
        tokens.RemoveAll(token => !token.IsAny("root", "conj", "aux", "aux:pass", "cop"));
        return days.Count > 0
            // German marks no form of its verbs.
            && tokens.Exists(token => token.Morphology is { Tense: Tense.Pres, VerbForm: VerbForm.Fin or VerbForm.None }
                or { Tense: Tense.Fut } || token.Lemma == "will")
            && !tokens.Exists(token => token.Morphology is { Tense: Tense.Past or Tense.Imp }
                or { VerbForm: VerbForm.Part, Tense: not Tense.Pres });
    }

    /// <summary>Whether it is a finite verb of the present.</summary>
    internal static bool IsPresent(ParsedToken token) => token.Upos is Upos.Verb or Upos.Aux
        && token.Morphology is { Tense: Tense.Pres, VerbForm: VerbForm.Fin };

    /// <summary>
    /// Whether a headline has a verb in any form; titles with a capital at each word are read in small letters too.
    /// True where no parser reads the language.
    /// </summary>
    /// <param name="title">The headline.</param>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    public static bool HasVerb(string title, string? language)
    {
        var code = KnownLanguages.OrEnglish(language).Code;
        return SentenceReader.For(code) is not { } reader
            || HasVerb(reader, title)
            || HasVerb(reader, title.ToLowerInvariant());
    }

    private static bool HasVerb(SentenceReader reader, string text) =>
        reader.Tag(text).Any(sentence => sentence.Words.Any(word => word.Upos is Upos.Verb or Upos.Aux));

    // "Ann Brask, 9, was hurt", "17-year-old Jan Telm", "According to police, …" lead the parser astray: there, it is a
    // finite verb behind a noun that no "who", "that" or "when" of its clause has taken, whatever it seems to be of.
    private static bool HasVerbOfItsOwn(ParsedSentence sentence)
    {
        var (isNamed, opened) = (false, 0);
        foreach (var token in LeadsAstray(sentence) ? sentence.Tokens : [])
        {
            if (token.Form is ",")
            {
                opened = 0;
            }
            else if (Subordinators.Contains(token.Lower) && token.Upos is Upos.Sconj or Upos.Pron or Upos.Adv)
            {
                opened++;
            }
            // "Who drinks and parties": what joins on is of the same clause.
            else if (!(token.Is("conj") && sentence.HeadOf(token) is { Upos: Upos.Verb })
                && token.Morphology is { VerbForm: VerbForm.Fin, Tense: Tense.Past or Tense.Pres })
            {
                if (isNamed && opened == 0)
                {
                    return true;
                }

                opened = Math.Max(0, opened - 1);
            }

            isNamed |= token.Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num;
        }

        return false;
    }

    private static bool LeadsAstray(ParsedSentence sentence) => sentence.FormAt(0) is "According"
        || sentence.Tokens.Any(token => token.Form is "old"
            ? sentence.At(token.Index + 1) is { Upos: Upos.Propn }
            : token.Upos == Upos.Num && sentence.FormAt(token.Index - 1) is ","
                && sentence.At(token.Index - 2) is { Upos: Upos.Propn });

    // Not of a clause that only describes something or leads to something. What governs it is not asked: long openings
    // lead the parser astray.
    private static bool IsMain(ParsedToken token) => !token.IsAny("acl", "advcl");

    private static bool IsFinite(ParsedSentence sentence, ParsedToken token) =>
        IsFinite(token)
        || sentence.Children(token).Any(child => child.IsAny("aux", "cop") && IsFinite(child));

    // Regular verbs look alike in the past and as participles.
    private static bool IsFinite(ParsedToken token) => token.Upos is Upos.Verb or Upos.Aux
        && (token.Morphology.VerbForm == VerbForm.Fin
            || token.Morphology is { VerbForm: VerbForm.Part, Tense: Tense.Past });

    private static bool HasSubject(ParsedSentence sentence, ParsedToken token) =>
        sentence.Children(token).Any(child => child.IsAny("nsubj", "csubj", "expl"))
        || (token.Is("conj") && sentence.HeadOf(token) is { } head && HasSubject(sentence, head));
}
