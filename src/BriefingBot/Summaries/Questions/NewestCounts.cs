using System.Text.RegularExpressions;
using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions;

/// <summary>"How many" of those whom something befell, in a language whose figures are read: the newest count of the
/// reports' ledger. The question is read as the statement that would answer it, with some number in it.</summary>
internal sealed partial class NewestCounts
{
    private const int SomeNumber = 12;
    private const string People = "people";
    private const string Injured = "injured";
    private const string Hospitalised = "hospitalised";
    private const int MostReports = 12;
    private const int LongestOpening = 2_500;

    private readonly string _language;
    private readonly Figure _asked;
    private readonly List<ParsedToken> _statement;

    private NewestCounts(string language, Figure asked, string statement)
    {
        (_language, _asked) = (language, asked);
        _statement = [.. SentenceReader.For(language)!.Read(statement).SelectMany(sentence => sentence.Tokens)];
    }

    /// <summary>What a question wants counted; null where it does not ask how many something befell.</summary>
    public static NewestCounts? Of(string question)
    {
        var text = question.Replace("¿", "", StringComparison.Ordinal).TrimEnd(' ', '?');
        var asking = KnownLanguages.WidelyRead.SelectMany(language => language.AsksHowMany
                .Select(phrase => (language.Code, phrase, At: PlaceOf(phrase, text))))
            .FirstOrDefault(found => found.At >= 0);
        if (asking.Code is null)
        {
            return null;
        }

        var rest = Partitive().Replace(text[(asking.At + asking.phrase.Length)..], "");
        var statement = $"{text[..asking.At]}{SomeNumber}{rest}.";
        return CountIn(asking.Code, statement) is { } asked && (asking.Code != "en" || CountKinds.IsClass(asked))
            ? new NewestCounts(asking.Code, asked, statement)
            : null;
    }

    /// <summary>True for a word without which nothing is said to have happened, and for any verb: reports may use
    /// others.</summary>
    /// <param name="word">As the question has it.</param>
    public bool IsOfAct(string word) => IsOfAct(word, Without(word));

    /// <summary>The same, and true for a word without which others are counted.</summary>
    /// <param name="word">As the question has it.</param>
    public bool IsOfCount(string word) => Without(word) is var others
        && (IsOfAct(word, others) || (!IsOfAll(_asked.Of) && others?.Of != _asked.Of));

    /// <summary>The newest count with its sentence, or all that are disputed; none where no report counts.</summary>
    /// <param name="reports">Of the event, the most telling first.</param>
    public IReadOnlyList<(Article Article, string Sentence)> In(IEnumerable<Article> reports)
    {
        var read = reports.Where(report => ArticleLanguage.CanBe(report, _language)).Take(MostReports)
            .OrderBy(report => report.Time).ToDictionary(report => report.Id, StringComparer.Ordinal);
        var lines = FigureLedger.LineUp([.. read.Values.SelectMany(
                report => Restatements.Dated(report, FigureExtractor.Extract(report with
                    {
                        Text = OpeningOf(report.Text),
                        Language = _language,
                    })).Where(figure => !CorrectionNote.IsOld(figure.Sentence)))])
            .Where(line => line.IsOfNow && (IsOfAll(_asked.Of) || line.Of == _asked.Of))
            .OrderByDescending(line => IsOfAll(line.Of))
            .ThenByDescending(line => line.Values.DistinctBy(value => value.ArticleId).Count()).ToList();
        var line = lines.Find(line => line.Counts == _asked.Counts);
        var told = line?.Relation == FigureRelation.Disagreement ? line.Values.Reverse() : line?.Values.TakeLast(1);
        if (_language == "en" && !HasGrown(line, read))
        {
            // Of counts that did not grow the parsed sentences tell more.
            told = null;
        }

        // Who is taken to hospital is hurt.
        if (_asked.Counts == Injured && lines.Where(other => other.Counts == Hospitalised)
            .SelectMany(other => other.Values).MaxBy(value => value.Value) is { } taken
            && taken.Value > (line?.Values.Max(value => value.Value) ?? 1))
        {
            told = [taken];
        }

        return
        [
            .. (told ?? []).DistinctBy(value => value.Value)
                .Select(value => (read[value.ArticleId], Told(value, read[value.ArticleId]))),
        ];
    }

    private static bool HasGrown(FigureLine? line, Dictionary<string, Article> read) =>
        line is { Relation: FigureRelation.Update, Values: [.., var last] }
        && CountKinds.Of(last) == CountKind.Running && line.Values.All(value => value.Value == last.Value
            || (value.Value < last.Value && read[value.ArticleId].Time < read[last.ArticleId].Time));

    // Tolls stand in the first paragraphs, and reading them is the dearest part of an answer.
    private static string OpeningOf(string text) =>
        text.Length > LongestOpening && text.LastIndexOf('\n', LongestOpening) is > 0 and var end ? text[..end] : text;

    // "That brings the toll to four" needs the sentence before it; the headline that says so needs none.
    private string Told(Figure value, Article report) =>
        !SelfContained.Is(value.Sentence, _language) && report.Title is { } title
        && FigureExtractor.Extract(report with { Text = "", Language = _language })
            .Any(figure => figure.Counts == value.Counts && figure.Value == value.Value)
            ? title
            : value.Sentence;

    private bool IsOfAct(string word, Figure? others) =>
        _statement.Exists(token => IsWord(token, word) && token.Upos is Upos.Verb or Upos.Aux)
        || others?.Counts != _asked.Counts;

    private Figure? Without(string word) => CountIn(
        _language, string.Join(' ', _statement.Where(token => !IsWord(token, word)).Select(token => token.Form)));

    private static bool IsOfAll(string? of) => of is null or People;

    private static bool IsWord(ParsedToken token, string word) =>
        token.Form.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static int PlaceOf(string phrase, string text) =>
        $" {text} ".IndexOf($" {phrase} ", StringComparison.OrdinalIgnoreCase);

    private static Figure? CountIn(string language, string statement) => FigureExtractor
        .Extract(new Article { Id = "", SourceName = "", Text = statement, Language = language })
        .FirstOrDefault(figure => figure is { Value: SomeNumber, Unit: null });

    // "Combien de personnes"
    [GeneratedRegex("(?<=^ )(?:de |d['’])", RegexOptions.IgnoreCase)]
    private static partial Regex Partitive();
}
