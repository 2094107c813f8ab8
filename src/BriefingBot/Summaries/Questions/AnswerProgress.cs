using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Filters;
using BriefingBot.Text;
using BriefingBot.Text.Claims;

namespace BriefingBot.Summaries.Questions;

/// <summary>Makes checked sentences of an answer while it is still being written: each as soon as it is whole, and only
/// if it stands in the reports. Where a model begins anew, so does this.</summary>
internal sealed class AnswerProgress(
    IReadOnlyList<Article> reports,
    int most,
    Action<IReadOnlyList<SummarySentence>> show,
    CancellationToken cancellationToken)
    : IProgress<string>
{
    private readonly SentenceCheck _check = new(reports);
    private readonly List<SummarySentence> _kept = [];
    private int _letters;
    private int _ends;
    private int _seen;

    public void Report(string value)
    {
        if (value.Length < _letters)
        {
            (_ends, _seen) = (0, 0);
            _kept.Clear();
        }

        // A sentence ends with its object; nothing else is worth reading the answer again for.
        var ends = _ends + value.AsSpan(value.Length < _letters ? 0 : _letters).Count('}');
        _letters = value.Length;
        if (ends == _ends || _kept.Count >= most)
        {
            return;
        }

        _ends = ends;
        var written = ModelSentences.ReadEachOnce(Thoughts.Strip(value));
        var kept = _check.Check(written.Skip(_seen), cancellationToken)
            .Select(verdict => verdict.Kept).OfType<SummarySentence>()
            .Take(most - _kept.Count)
            .ToList();
        _seen = written.Count;
        if (kept.Count > 0)
        {
            _kept.AddRange(kept);
            show([.. _kept]);
        }
    }
}
