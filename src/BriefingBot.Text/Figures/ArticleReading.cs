using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>One pass over an article: sentence by sentence, with who spoke last and what the sentence before was about.</summary>
internal sealed class ArticleReading
{
    /// <summary>What is longer is no sentence but a table or junk, and would cost time out of proportion.</summary>
    private const int LongestSentence = 3000;

    private readonly Article _article;
    private readonly Tokenizer _tokenizer;
    private readonly QuantityReader _quantities;
    private readonly NonFigures _nonFigures;
    private readonly CountFinder _counts;
    private readonly MetricFinder _metrics;
    private readonly SpeakerFinder _speakers;
    private readonly CircumstanceFinder _circumstances;
    private readonly HistoryFinder _history;
    private readonly List<Figure> _figures = [];
    private readonly string _lead;
    private readonly int _year;

    private readonly bool _dated;

    private DayOfWeek? _weekday;
    private string? _lastSpeaker;
    private string? _carriedSpeaker;
    private string? _lastSubject;
    private string? _lastCause;

    public ArticleReading(Article article, FigureWords words)
    {
        _article = article;
        var phrases = new NounPhrases(words);
        _tokenizer = new Tokenizer(words);
        _quantities = new QuantityReader(words);
        _nonFigures = new NonFigures(words);
        _counts = new CountFinder(words, phrases, new PredicateFinder(words));
        _metrics = new MetricFinder(words, phrases);
        _speakers = new SpeakerFinder(words);
        _circumstances = new CircumstanceFinder(words);
        _history = new HistoryFinder(words, (article.Published ?? article.Modified)?.Instant);
        _lead = article.Title + "\n" + Lead(article.Text);
        var seen = article.Published?.Instant.Year ?? article.Modified?.Instant.Year ?? article.FirstSeen.Year;
        _dated = (article.Published ?? article.Modified) is not null;
        _year = seen > 1 ? seen : int.MaxValue;
    }

    public IReadOnlyList<Figure> Read()
    {
        if (_article.Title is { } title)
        {
            ReadSentence(title);
            _lastCause = null;
        }

        foreach (var paragraph in _article.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            _carriedSpeaker = null;
            _lastCause = null;
            foreach (var sentence in SentenceSplitter.Split(paragraph))
            {
                ReadSentence(sentence);
            }
        }

        return _weekday is null ? _figures : _figures.ConvertAll(figure => figure with { Weekday = _weekday });
    }

    /// <summary>Keeps the latest day of the week named so far: of two days, the one that follows the other within half a week.</summary>
    private void NoteWeekday(TokenizedSentence s)
    {
        for (var at = 0; _dated is false && at < s.Count; at++)
        {
            if (s[at].Is(WordClass.Weekday) && s[at].IsCapital && s.Lower(at - 1) is not ("next" or "until" or "till" or "by" or "since" or "last")
                && Weekdays.Parse(s.Lower(at)) is { } day
                && (_weekday is not { } latest || Weekdays.IsLater(day, latest)))
            {
                _weekday = day;
            }
        }
    }

    /// <summary>The first two paragraphs: a place they name is where the whole article plays.</summary>
    private static string Lead(string text)
    {
        var first = text.IndexOf('\n');
        var second = first < 0 ? -1 : text.IndexOf('\n', Math.Min(text.Length - 1, first + 2));
        return second < 0 ? text[..Math.Min(text.Length, 600)] : text[..Math.Min(second, 1200)];
    }

    /// <summary>The title or lead names it; a village or town must be named there once more than in the figure's own sentence.</summary>
    private bool IsMainPlace(string place, bool isExplicit, string sentence)
    {
        var first = _lead.IndexOf(place, StringComparison.Ordinal);
        if (first < 0 || !isExplicit || !_lead.Contains(sentence, StringComparison.Ordinal))
        {
            return first >= 0;
        }

        return _lead.Replace(sentence, "", StringComparison.Ordinal).Contains(place, StringComparison.Ordinal);
    }

    private void ReadSentence(string text)
    {
        if (text.Length > LongestSentence)
        {
            return;
        }

        var s = _tokenizer.Read(text);
        NoteWeekday(s);
        var speakers = _speakers.FindAll(s, _lastSpeaker, _lastSubject);
        var quantities = Quantities(s);
        if (quantities.Count > 0)
        {
            foreach (var reading in Readings(s, quantities))
            {
                _figures.Add(ToFigure(s, reading, speakers));
            }
        }

        if (speakers.Count > 0)
        {
            _lastSpeaker = speakers[^1].Name;
            _carriedSpeaker = speakers[^1].CarriesOn ? speakers[^1].Name : null;
        }
        else
        {
            _carriedSpeaker = null;
        }

        _lastSubject = _speakers.Subject(s) ?? _lastSubject;
        _lastCause = _circumstances.LastCause(s);
    }

    private List<Quantity> Quantities(TokenizedSentence s)
    {
        var all = _quantities.ReadAll(s);
        var kept = new List<Quantity>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            if (!_nonFigures.Contains(s, all, i) || s.Lower(all[i].End) is "years" or "months")
            {
                kept.Add(all[i]);
            }
        }

        return kept;
    }

    private IEnumerable<CountReading> Readings(TokenizedSentence s, List<Quantity> quantities)
    {
        var rest = new List<Quantity>(quantities.Count);
        var repeated = new List<Quantity>();
        var found = new List<CountReading>();
        for (var i = 0; i < quantities.Count; i++)
        {
            if (_metrics.Find(s, quantities, i) is { } metric)
            {
                found.Add(metric);
            }
            else if (MetricFinder.IsSameFigure(s, quantities[i]))
            {
                repeated.Add(quantities[i]);
            }
            else if (!MetricFinder.IsFormerValue(s, quantities[i]) && !s[quantities[i].End].Is(WordClass.TimeUnit))
            {
                rest.Add(quantities[i]);
            }
        }

        found.AddRange(_counts.Find(s, rest));
        foreach (var quantity in repeated)
        {
            if (found.Where(reading => reading.Quantity.Start < quantity.Start).MaxBy(reading => reading.Quantity.Start) is { } before)
            {
                found.Add(before with { Quantity = quantity, Value = quantity.Value, Bound = quantity.Bound, Parts = [], Unit = quantity.Unit ?? before.Unit });
            }
        }

        return found.OrderBy(reading => reading.Quantity.Start);
    }

    private Figure ToFigure(TokenizedSentence s, CountReading reading, IReadOnlyList<Speaker> speakers)
    {
        var number = reading.Quantity.Number;
        var circumstance = _circumstances.Find(s, number, reading.Anchor, (place, isExplicit) => IsMainPlace(place, isExplicit, s.Text));
        if (circumstance.Cause is null && reading.IsPeople && _lastCause is not null)
        {
            circumstance = circumstance with { Cause = _lastCause };
        }

        if (!reading.IsPeople)
        {
            circumstance = circumstance with { Cause = null };
        }

        return new Figure
        {
            Value = reading.Value,
            High = reading.Quantity.High,
            Bound = reading.Bound,
            Word = reading.Quantity.Word,
            Unit = reading.Unit,
            Parts = reading.Parts,
            Counts = reading.Counts,
            Of = reading.Of,
            Circumstance = circumstance.Text,
            Place = circumstance.Place,
            Says = SpeakerFinder.Of(s, speakers, number) ?? (speakers.Count == 0 ? _carriedSpeaker : null),
            IsHistory = _history.IsHistory(s, number, reading.Anchor, _year, reading.Kind),
            AsOf = _article.Published ?? _article.Modified,
            Sentence = s.Text,
            ArticleId = _article.Id,
            Outlet = _article.Outlet,
            Origin = _article.Origin,
        };
    }
}
