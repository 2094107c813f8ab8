using System.Buffers;
using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>What the sentences so far leave to the next: speaker, subject, cause, day of the week.</summary>
internal sealed partial class ArticleContext
{
    private static readonly WordList OfOtherWeeks = English.List();

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”");

    private readonly FigureTokenizer tokenizer = new(FigureWords.English);
    private readonly EnglishSpeaker? speakers;
    private readonly CircumstanceFinder? circumstances;
    private readonly string lead;
    private readonly bool isDated;
    private TokenizedSentence sentence = new("", []);
    private List<Speaker> found = [];
    private string? lastSpeaker;
    private string? carriedSpeaker;
    private string? lastSubject;
    private string? lastCause;
    private string? quotation;

    /// <summary>The state before the first sentence of an article.</summary>
    /// <param name="words">The words of the article's language by which speakers and causes are found; null where it
    /// has none.</param>
    public ArticleContext(Article article, FigureWords? words)
    {
        speakers = words is null ? null : new(words);
        circumstances = words is null ? null : new(words, Mining().IsMatch(article.Text));
        lead = article.Title + "\n" + Lead(article.Text);
        isDated = (article.Published ?? article.Modified) is not null;
    }

    /// <summary>The latest day of the week that an undated article names.</summary>
    public DayOfWeek? Weekday { get; private set; }

    public void EndParagraph() => (carriedSpeaker, lastCause, quotation) = (null, null, null);

    /// <summary>A paragraph that opens with a quotation is somebody's, to where the quotation ends.</summary>
    public void EnterParagraph(string text) =>
        quotation = speakers is not null && text.Length > 1 && Quotes.Contains(text[0]) ? text : null;

    public void Enter(string text)
    {
        sentence = tokenizer.Read(text);
        NoteWeekday();
        found = speakers?.FindAll(sentence, lastSpeaker, lastSubject) ?? [];
    }

    public void Leave()
    {
        if (found.Count > 0)
        {
            lastSpeaker = found[^1].Name;
            carriedSpeaker = found[^1].CarriesOn ? found[^1].Name : null;
        }
        else
        {
            carriedSpeaker = null;
        }

        if (sentence.Text.AsSpan(Math.Min(1, sentence.Text.Length)).ContainsAny(Quotes))
        {
            quotation = null;
        }

        lastSubject = speakers?.Subject(sentence) ?? lastSubject;
        lastCause = circumstances?.LastCause(sentence);
    }

    /// <summary>Who says what stands at an offset of the sentence.</summary>
    public string? Speaker(int offset) =>
        EnglishSpeaker.Of(sentence, found, TokenAt(offset)) ?? (found.Count == 0 ? carriedSpeaker ?? Quoted() : null);

    /// <summary>Whom the paragraph names behind its quotation, else who spoke last.</summary>
    private string? Quoted()
    {
        if (quotation is null || speakers is null)
        {
            return null;
        }

        var end = quotation.AsSpan(1).IndexOfAny(Quotes) + 1;
        if (end == 0)
        {
            return lastSpeaker;
        }

        var whole = tokenizer.Read(quotation);
        return speakers.FindAll(whole, lastSpeaker, lastSubject).Find(speaker =>
            whole[speaker.At].Start > end) is { } named ? named.Name : lastSpeaker;
    }

    /// <summary>In which circumstance a number stands; things other than people have no cause.</summary>
    public Circumstance Circumstance(int number, int anchor, bool isPeople)
    {
        if (circumstances is null)
        {
            return Figures.Circumstance.None;
        }

        var circumstance = circumstances.Find(sentence, TokenAt(number), TokenAt(anchor), IsMainPlace);
        return !isPeople ? circumstance with { Cause = null }
            : circumstance.Cause is null && lastCause is not null ? circumstance with { Cause = lastCause }
                : circumstance;
    }

    private int TokenAt(int offset)
    {
        var (low, high) = (0, sentence.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentence[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Of two days the later is the one that follows the other within half a week.</summary>
    private void NoteWeekday()
    {
        for (var at = 0; !isDated && at < sentence.Count; at++)
        {
            if (sentence[at].Is(WordClass.Weekday) && sentence[at].IsCapital
                && !OfOtherWeeks.Contains(sentence.Lower(at - 1))
                && MonthNames.WholeWeekday(sentence.Lower(at)) is { } day
                    && (Weekday is not { } latest || FigureComparison.IsLater(day, latest)))
            {
                Weekday = day;
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

    /// <summary>The title or lead names it; a village or town also outside of the figure's sentence.</summary>
    private bool IsMainPlace(string place, bool isExplicit)
    {
        var first = lead.IndexOf(place, StringComparison.Ordinal);
        return first < 0 || !isExplicit || !lead.Contains(sentence.Text, StringComparison.Ordinal)
            ? first >= 0 : lead.Replace(sentence.Text, "", StringComparison.Ordinal)
                .Contains(place, StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"\b(?:miners?|mineworkers?|collier(?:y|ies)|(?:coal|gold|copper|iron|silver|diamond|salt) mines?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mining();
}
