using BriefingBot.Text.Figures;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>What the figure ledger says about a sentence: whether it carries a figure that time has overtaken, the
/// newest state of a running one, one that others dispute, or one of earlier events.</summary>
internal sealed class FigureRules
{
    /// <summary>The share of a figure's sentence in another that makes the number in both one figure.</summary>
    private const double SameFigure = 0.4;

    private readonly HashSet<string> _outdated = [];
    private readonly HashSet<string> _newest = [];
    private readonly HashSet<string> _history = [];
    private readonly HashSet<string> _differing = [];
    private readonly Dictionary<string, HashSet<string>> _rivals = [];
    private readonly ILookup<string, Figure> _present;
    private readonly ILookup<string, Figure> _wholes;
    private readonly ILookup<string, Figure> _tolls;
    private readonly ILookup<string, Figure> _old;

    public FigureRules(IEnumerable<FigureLine> lines)
    {
        var all = WithoutRounds([.. lines.Where(line => !line.IsOfSingle)]);
        var present = all.Where(line => !line.IsHistory).SelectMany(line => line.Values).ToList();
        _present = present.ToLookup(figure => figure.Sentence, StringComparer.Ordinal);
        _wholes = present.Where(figure => figure.IsLead && figure.Of is null or "people")
            .ToLookup(figure => figure.Counts, StringComparer.Ordinal);
        _tolls = present.Where(CountKinds.IsClass).ToLookup(figure => figure.ArticleId, StringComparer.Ordinal);
        foreach (var line in all)
        {
            Read(line);
        }

        // The ledger may part what reports call by different names: a sentence is behind the times all the same.
        _outdated.UnionWith(present.Where(figure => present.Exists(other => IsOvertakenBy(figure, other)))
            .Select(figure => figure.Sentence).Except(_newest));
        // One sentence can carry the newest state of one line and the old state of another.
        _newest.ExceptWith(_outdated);
        _old = present.Where(figure => _outdated.Contains(figure.Sentence)).ToLookup(figure => figure.ArticleId);
    }

    /// <summary>Whether it carries a figure that time has overtaken, also one from the title.</summary>
    public bool IsOutdated(StorySentence sentence) => _outdated.Contains(sentence.Source)
        || (!_newest.Contains(sentence.Source)
            && _old[sentence.Article.Id].Any(old => Repeats(sentence, old) || CountsThem(sentence, old)));

    /// <summary>Whether it tells of a part alone where another report leads with the whole.</summary>
    public bool IsOfPart(string sentence) => _present[sentence].Any(part =>
        _wholes[part.Counts].Any(whole => FigureComparison.IsWholeOf(whole, part))
        && !_present[sentence].Any(own => own.Counts == part.Counts && own.Value > part.Value));

    /// <summary>Whether it has a toll of its report, also one from the title.</summary>
    public bool IsOfToll(StorySentence sentence) =>
        _tolls[sentence.Article.Id].Any(toll => sentence.Facts.Has(toll.Value));

    /// <summary>Whether it counts people, whom it need not name: "twelve were injured".</summary>
    public bool IsOfPeople(string sentence) =>
        _history.Contains(sentence) || _present[sentence].Any(CountKinds.IsClass);

    /// <summary>Whether it has a toll, or an amount with its unit.</summary>
    public bool IsOfFigure(string sentence) =>
        _present[sentence].Any(figure => CountKinds.IsClass(figure) || figure.Unit is not null);

    public bool IsNewest(string sentence) => _newest.Contains(sentence);

    public bool IsHistory(string sentence) => _history.Contains(sentence);

    public bool IsDisputed(string sentence) => _rivals.ContainsKey(sentence);

    /// <summary>Whether the line of what sources differ in says who says it, and who says otherwise.</summary>
    public bool IsOfDifference(string sentence) => _differing.Contains(sentence);

    /// <summary>Whether <paramref name="other"/> has another value of a disputed figure.</summary>
    public bool IsRival(string sentence, string other) =>
        _rivals.TryGetValue(sentence, out var rivals) && rivals.Contains(other);

    /// <summary>Whether both count the same kind with other numbers: one toll is told.</summary>
    public bool IsOtherState(string sentence, string other) => !IsRival(sentence, other)
        && _present[sentence].Any(figure => _present[other].Any(told =>
            told.Counts == figure.Counts && told.Unit == figure.Unit && !IsSameValue(told, figure)));

    // "Six wounded in five separate shootings" is no newer toll of one of them.
    private static List<FigureLine> WithoutRounds(List<FigureLine> lines)
    {
        var rounds = PlainNumbers.SentencesOfRounds(lines.SelectMany(line => line.Values));
        return rounds.Count == 0 || lines.TrueForAll(line => line.Values.All(value => rounds.Contains(value.Sentence)))
            ? lines
            : [.. lines.Select(line => line with
                {
                    Values = [.. line.Values.Where(value => !rounds.Contains(value.Sentence))],
                }).Where(line => line.Values.Count > 0)];
    }

    private static bool Repeats(StorySentence sentence, Figure old) =>
        (old.Word is { } word
            ? sentence.Text.Contains(word, StringComparison.OrdinalIgnoreCase)
            : sentence.Facts.Has(old.Value))
        && FactTerms.Of(old.Sentence, sentence.Language).CoveredBy(sentence.Facts) >= SameFigure;

    // "Ten people were struck" below "Ten hurt".
    private bool CountsThem(StorySentence sentence, Figure old) => CountKinds.IsClass(old)
        && _present[sentence.Source].Any(own => own.Value == old.Value && own.Unit is null
            && FigureWords.English.IsPerson(own.Counts.Split(' ')[0]));

    // A part that is more than the whole was is newer too; of two leads of one day the greater count came later, and of
    // two of one report it is the teaser, without a speaker, that fell behind.
    private static bool IsOvertakenBy(Figure figure, Figure other) =>
        figure.Counts == other.Counts
        && figure.Unit == other.Unit
        && (figure.Of == other.Of || figure.Of is null or "people")
        && CountKinds.Of(figure) == CountKind.Running
        && other.Value > figure.Value
        && other.Bound != FigureBound.Vague
        && (FigureComparison.Order(figure, other) < 0
            || (FigureComparison.Order(figure, other) == 0
                && other.IsLead
                && other.AsOf is not null
                && (figure.ArticleId != other.ArticleId || figure.Says is null)));

    private void Read(FigureLine line)
    {
        if (line.IsHistory)
        {
            _history.UnionWith(line.Values.Select(figure => figure.Sentence));
        }
        else if (line.Relation == FigureRelation.Update)
        {
            ReadUpdate(line.Values);
        }
        else if (Differences.AreTold(line))
        {
            ReadDisagreement(line.Values);
            _differing.UnionWith(line.IsShown ? line.Values.Select(figure => figure.Sentence) : []);
        }
    }

    private void ReadUpdate(IReadOnlyList<Figure> values)
    {
        var newest = values[^1];
        _newest.UnionWith(values.Where(figure => IsSameValue(figure, newest)).Select(figure => figure.Sentence));
        // A sentence that tells both states ("rose from 5 to 27") is not behind the times.
        _outdated.UnionWith(values.Where(figure => !IsSameValue(figure, newest)).Select(figure => figure.Sentence)
            .Except(values.Where(figure => IsSameValue(figure, newest)).Select(figure => figure.Sentence)));
    }

    private void ReadDisagreement(IReadOnlyList<Figure> values)
    {
        foreach (var figure in values)
        {
            var others = values.Where(other => !IsSameValue(figure, other)).Select(other => other.Sentence).ToList();
            // A sentence that names both values leaves nobody out.
            if (others.Count > 0 && !others.Contains(figure.Sentence))
            {
                if (!_rivals.TryGetValue(figure.Sentence, out var rivals))
                {
                    _rivals[figure.Sentence] = rivals = [];
                }

                rivals.UnionWith(others);
            }
        }
    }

    private static bool IsSameValue(Figure one, Figure other) => one.Value == other.Value && one.High == other.High;
}
