using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Wording;

/// <summary>Writes figure lines: values in time's order, with speaker, outlet and moment.</summary>
internal sealed class FigureWriter(Story story, DateTimeOffset localTime, Texts texts)
{
    /// <summary>Of a figure that counts on and on, the newest values.</summary>
    private const int MostRuns = 12;

    private readonly IReadOnlyDictionary<string, Article> _articles = story.ArticleById;

    /// <summary>Adds the lines as one folded quotation: disagreements first, side by side, then the rest.</summary>
    public void Write(RichTextBuilder text, IReadOnlyList<FigureLine> lines)
    {
        var disputed = lines.Where(line => line.Relation == FigureRelation.Disagreement).ToList();
        var others = lines.Where(line => line.Relation != FigureRelation.Disagreement).ToList();
        WriteGroup(text, texts.SourcesDiffer, disputed, isFirst: true);
        WriteGroup(text, texts.Figures, others, isFirst: disputed.Count == 0);
    }

    private void WriteGroup(RichTextBuilder text, string heading, List<FigureLine> lines, bool isFirst)
    {
        if (lines.Count == 0)
        {
            return;
        }

        _ = isFirst ? text.Paragraph(BlockKind.Quotation) : text.Line(BlockKind.Quotation);
        text.Bold(heading);
        foreach (var line in lines)
        {
            text.Line(BlockKind.Quotation);
            WriteLine(text, line);
        }
    }

    /// <summary>"killed: 5 (health ministry; Bloomberg, 19 Sep) → 27 (authorities; Reuters, 20 Sep)".</summary>
    private void WriteLine(RichTextBuilder text, FigureLine line)
    {
        text.Text(texts.Label(line) + (line.IsHistory ? ", " + texts.Earlier : "") + texts.Colon);
        var separator = line.Relation switch
        {
            FigureRelation.Update => " → ",
            FigureRelation.Disagreement => " / ",
            _ => ", ",
        };
        var isFirst = true;
        var runs = Runs(line);
        text.Text(runs.Count > MostRuns ? "… " + separator.TrimStart() : "");
        foreach (var (quantity, values) in runs.TakeLast(MostRuns))
        {
            text.Text((isFirst ? "" : separator) + quantity + " (");
            WriteSpeakers(text, values);
            text.Text(")");
            isFirst = false;
        }
    }

    /// <summary>Says equal quantities once with all who say them; in an update, neighbours alone.</summary>
    private List<(string Quantity, List<Figure> Values)> Runs(FigureLine line)
    {
        var runs = new List<(string Quantity, List<Figure> Values)>();
        foreach (var figure in line.Values)
        {
            var quantity = texts.Quantity(figure);
            if (line.Relation == FigureRelation.Update && runs.Count > 0 && IsNoStep(runs[^1].Values[^1], figure))
            {
                // Of "at least 5" and "5" the plain number says more.
                runs[^1] = (figure.Bound == FigureBound.Exact ? quantity : runs[^1].Quantity, runs[^1].Values);
                runs[^1].Values.Add(figure);
                continue;
            }

            var at = line.Relation == FigureRelation.Update
                ? (runs.Count > 0 && runs[^1].Quantity == quantity ? runs.Count - 1 : -1)
                : runs.FindIndex(run => run.Quantity == quantity);
            if (at < 0)
            {
                runs.Add((quantity, [figure]));
            }
            else
            {
                runs[at].Values.Add(figure);
            }
        }

        return runs;
    }

    /// <summary>Whether a value says no more than the one before: "5" and "at least 5".</summary>
    private static bool IsNoStep(Figure before, Figure value) =>
        before.Value == value.Value && before.High == value.High && before.Unit == value.Unit
        && before.Bound is FigureBound.Exact or FigureBound.AtLeast
        && value.Bound is FigureBound.Exact or FigureBound.AtLeast;

    private void WriteSpeakers(RichTextBuilder text, List<Figure> values)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in values)
        {
            var article = _articles.GetValueOrDefault(figure.ArticleId);
            var outlet = figure.Origin ?? figure.Outlet ?? article?.IndependentOutlet ?? "";
            // A speaker in the words of another language would mix two in one paragraph: its outlet says enough.
            var isForeign = article is not null && !ArticleLanguage.CanBe(article, texts.Language);
            var said = figure.Says is not { } speaker || (isForeign && !Offices.Has(speaker))
                ? ""
                : texts.Speaker(speaker) + texts.Semicolon;
            if (!written.Add(said + outlet))
            {
                continue;
            }

            text.Text((written.Count > 1 ? texts.AndAlso : "") + said).Link(outlet, article?.Url);
            if (figure.AsOf is { } asOf)
            {
                text.Text(", " + texts.ShortTime(asOf, localTime));
            }
        }
    }
}
