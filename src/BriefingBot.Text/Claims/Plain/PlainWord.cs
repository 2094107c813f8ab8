using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Text.Claims.Plain;

/// <summary>A word or number of a text that is not parsed; of scripts that do not part words, two letters.</summary>
/// <param name="Index">Its place in the sentence.</param>
/// <param name="Form">As written.</param>
/// <param name="Forms">Folded, and without what is written onto it.</param>
/// <param name="Start">Offset in the sentence.</param>
/// <param name="Number">The number that it is; null for a word.</param>
/// <param name="IsContent">False for words of grammar.</param>
internal sealed record PlainWord(
    int Index, string Form, IReadOnlyList<string> Forms, int Start, NumberReading? Number, bool IsContent)
{
    public int End => Start + Form.Length;

    public string Folded => Forms[0];

    /// <summary>True for a capital where the sentence does not ask for one.</summary>
    public bool IsCapital => char.IsUpper(Form[0]) && Number is null && !OpensSentence;

    /// <summary>True at the beginning of a sentence or a quotation.</summary>
    public bool OpensSentence { get; init; }
}

/// <summary>A stretch of words without a mark or a conjunction between.</summary>
/// <param name="Words">In their order.</param>
/// <param name="Folded">What is written, folded.</param>
/// <param name="IsUnparted">Whether the script does not part words.</param>
internal record PlainSpan(IReadOnlyList<PlainWord> Words, string Folded, bool IsUnparted, string Written)
{
    /// <summary>Words of a sentence, wherever they stand in it.</summary>
    public static PlainSpan Of(IEnumerable<PlainWord> words, bool isUnparted = false) =>
        new([.. words], "", isUnparted, "");

    /// <summary>All forms of the span's words, folded, in which a word is looked up.</summary>
    public Lazy<HashSet<string>> Forms { get; } = new(() => [.. Words.SelectMany(word => word.Forms)]);

    private HashSet<string>? _synonyms;

    /// <summary>The rows of words for the same of which it has one.</summary>
    public IReadOnlySet<string> Synonyms(ClaimWords words) => _synonyms ??=
        [.. words.Same.Where(row => row.Value.IsIn(this)).Select(row => row.Key)];

    /// <summary>The acts that it tells; null until they are looked for.</summary>
    public IReadOnlySet<string>? Acts { get; set; }
}

/// <summary>A sentence that is not parsed.</summary>
/// <param name="Report">The report's place in the list given.</param>
/// <param name="Order">Its place among all sentences.</param>
/// <param name="Source">Exactly as written.</param>
/// <param name="Text">As it is seen.</param>
/// <param name="Words">In their order.</param>
/// <param name="Folded">What is written, folded.</param>
/// <param name="IsUnparted">Whether the script does not part words.</param>
/// <param name="Clauses">The stretches that marks and conjunctions part.</param>
internal sealed record PlainSentence(
    int Report, int Order, string Source, string Text, IReadOnlyList<PlainWord> Words, string Folded, bool IsUnparted,
    IReadOnlyList<PlainSpan> Clauses) : PlainSpan(Words, Folded, IsUnparted, Text)
{
    /// <summary>The word behind a word, with nothing but a space between; null for none.</summary>
    public PlainWord? Next(PlainWord word) =>
        Words.ElementAtOrDefault(word.Index + 1) is { } next && Text[word.End..next.Start] == " " ? next : null;

    /// <summary>At most so many words that stand right before a word.</summary>
    public IEnumerable<PlainWord> Before(PlainWord word, int reach) =>
        Words.Take(Math.Max(0, word.Index - reach)..word.Index);
}
