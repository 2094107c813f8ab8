using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Articles.Identity;

/// <summary>
/// Tells another version of a wire from a copy. Both repeat most of a former text; the version opens with what that has
/// nowhere: "27 killed" above the paragraphs that stood below "five killed".
/// </summary>
internal static class OtherVersion
{
    /// <summary>Sentences of an opening in which news makes a later version.</summary>
    private const int Openings = 3;

    /// <summary>Share of its words by which a sentence repeats another.</summary>
    private const double Repeated = 0.5;

    /// <summary>Whether a text opens with a number, or with news, that the text it repeats has nowhere.</summary>
    public static bool Is(Article article, Article repeated)
    {
        var known = SentenceSplitter.Split(repeated.Text).Append(repeated.Title ?? "")
            .Select(sentence => FactTerms.Of(sentence, repeated.Language))
            .ToList();
        var terms = known.SelectMany(facts => facts.Keys).ToHashSet(StringComparer.Ordinal);
        var openings = NewsSentences.Of(article.Text).Take(Openings)
            .Select(sentence => FactsOf(sentence.Text))
            .ToList();
        var title = FactsOf(article.Title ?? "");
        return openings.Append(title).Any(facts => facts.HasNumberBeyond(terms))
            || (openings is [var lead, ..]
                // "Three killed", then "Two killed": a small number tells where title and lead have it.
                && (title.NumbersIn(lead).Any(number => !terms.Contains(number))
                    || known.TrueForAll(facts => lead.CoveredBy(facts) < Repeated)));

        // The day on which a paper printed it is no news.
        FactTerms FactsOf(string text) => FactTerms.Of(TextDates.Without(text), article.Language);
    }
}
