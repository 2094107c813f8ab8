using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Which class of what happens a single word says.</summary>
internal sealed class StateWords(FigureLexicon lexicon)
{
    /// <summary>The class of an event's name ("12 deaths").</summary>
    public CountClass? EventOf(ParsedToken word) =>
        word.Upos is Upos.Noun or Upos.Propn or Upos.Adj
        ? lexicon.Classes.FirstOrDefault(known => Has(known.Events, word)) : null;

    /// <summary>The class of a state or a participle ("missing", "wounded").</summary>
    public CountClass? State(ParsedToken word) =>
        word.Upos is Upos.Adj or Upos.Verb or Upos.Noun or Upos.Adv or Upos.Adp
        ? lexicon.Classes.FirstOrDefault(known =>
            Has(known.Is, word) || (word.Upos == Upos.Verb && Has(known.Done, word)
            && word.Morphology is { VerbForm: VerbForm.Part, Tense: not Tense.Pres })) : null;

    /// <summary>The class by the form alone, for what the tagger mistakes.</summary>
    public CountClass? StateByForm(ParsedToken word) =>
        lexicon.Classes.FirstOrDefault(known => known.Is.Contains(word.Lower));

    /// <summary>"seriously", "slightly"; null where not told, or where the class has none.</summary>
    public string? Severity(ParsedSentence sentence, ParsedToken word, CountClass known)
    {
        if (known.Counts != FigureLexicon.SeverityClass)
        {
            return null;
        }

        return sentence.Children(word)
            .Where(child => child.IsAny("amod", "advmod", "compound") && Math.Abs(child.Index - word.Index) <= 2)
            .Append(sentence.At(word.Index - 1))
            .Select(near => near is null ? null : lexicon.Severity.GetValueOrDefault(near.Lemma))
            .FirstOrDefault(severity => severity is not null);
    }

    /// <summary>The class of people named after it ("the injured").</summary>
    public CountClass? ByPeople(ParsedToken noun) =>
        lexicon.Classes.FirstOrDefault(known => known.IsBodily && known.People.Contains(noun.Lemma));

    public static bool Has(IReadOnlySet<string> words, ParsedToken token) =>
        words.Contains(token.Lemma) || (words is StemSet && words.Contains(token.Lower))
        || (token.Upos is Upos.Adj or Upos.Noun && words.Contains(token.Lower));
}
