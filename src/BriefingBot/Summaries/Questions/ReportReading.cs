using BriefingBot.Summaries.Questions.Parsed;
using BriefingBot.Text;

namespace BriefingBot.Summaries.Questions;

/// <summary>An article as questions are held against it: its sentences and their words.</summary>
internal sealed class ReportReading
{
    private readonly HashSet<string> _all;

    public ReportReading(Article article)
    {
        Article = article;
        Title = QuestionTerms.Of(article.Title ?? "").ToHashSet(StringComparer.Ordinal);
        Sentences =
        [
            .. ParsedReport.SentencesOf(article)
                .Select(text => (text, QuestionTerms.Of(text).ToHashSet(StringComparer.Ordinal))),
        ];
        _all = Sentences.SelectMany(sentence => sentence.Terms).ToHashSet(StringComparer.Ordinal);
        Capitalised = AnswerNames.Capitalised(article.Text).ToHashSet(StringComparer.Ordinal);
        if (article.Title?.IndexOf(',') is > 1 and var comma && !article.Title.AsSpan(0, comma).Contains(' '))
        {
            HeadlineName = article.Title[..comma].ToLowerInvariant();
        }
    }

    public Article Article { get; }

    public HashSet<string> Title { get; }

    public IReadOnlyList<(string Text, HashSet<string> Terms)> Sentences { get; }

    /// <summary>The words that it writes with a capital within sentences, in lower case.</summary>
    public IReadOnlySet<string> Capitalised { get; }

    /// <summary>The name that its headline begins with and sets apart ("Renaud, king of sales"), in lower case; else
    /// null.</summary>
    public string? HeadlineName { get; }

    /// <summary>True where its headline or its text has a term.</summary>
    public bool Has(WantedTerm wanted) => wanted.IsMetBy(Title) || wanted.IsMetBy(_all);

    /// <summary>True where the sentence before or after one has a term.</summary>
    public bool StandsBeside(int at, WantedTerm wanted) =>
        (at > 0 && wanted.IsMetBy(Sentences[at - 1].Terms))
        || (at + 1 < Sentences.Count && wanted.IsMetBy(Sentences[at + 1].Terms));
}
