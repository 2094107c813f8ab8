using System.Globalization;
using System.Text;
using BriefingBot.Summaries.Filters;
using BriefingBot.Summaries.Prompts;

namespace BriefingBot.Summaries.ByModel;

/// <summary>A model judges each sentence that the offline check kept against its evidence sentence. What it does not
/// find there is dropped; it can add nothing and change nothing, so that a hostile text gains nothing by talking it
/// over.</summary>
internal static class SecondLook
{
    /// <summary>The kind under which its dropped sentences are counted.</summary>
    public const string Kind = "second look";

    public static ModelQuestion Question(IReadOnlyList<SummarySentence> sentences, string subject)
    {
        var text = new StringBuilder();
        for (var i = 0; i < sentences.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. Sentence: {StoryReports.Line(sentences[i].Text)}\n");
            text.Append(CultureInfo.InvariantCulture, $"   Evidence: {StoryReports.Line(sentences[i].Evidence)}\n");
        }

        var values = new Dictionary<string, string> { ["sentences"] = text.ToString().TrimEnd() };
        return new ModelQuestion(PromptLibrary.CheckSentences, values, subject);
    }

    /// <summary>The answer without what the second look does not find; none where too little is left.</summary>
    public static GroundedAnswer Apply(GroundedAnswer grounded, string verdict)
    {
        var stands = AnswerShape.ReadVerdicts(verdict) ?? new HashSet<int>();
        var kept = grounded.Sentences.Where((_, i) => stands.Contains(i + 1)).ToList();
        IReadOnlyList<string> dropped =
            [.. grounded.Dropped, .. Enumerable.Repeat(Kind, grounded.Sentences.Count - kept.Count)];
        return kept.Count > 0 && kept.Count >= dropped.Count
            ? grounded with { Sentences = kept, Dropped = dropped }
            : grounded with { Sentences = [], Dropped = dropped, Reason = FallbackReason.NotBorneOut };
    }
}
