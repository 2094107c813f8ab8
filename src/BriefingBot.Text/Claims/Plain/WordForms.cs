using System.Collections.Frozen;

namespace BriefingBot.Text.Claims.Plain;

/// <summary>A set of words as a language's file writes them: folded, <c>*</c> for any ending, <c>_</c> for a space.</summary>
internal sealed class WordForms
{
    private readonly FrozenSet<string> _whole;
    private readonly string[] _beginnings;
    private readonly string[] _phrases;
    private readonly string[] _all;

    public WordForms(string written)
    {
        var forms = written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PlainFold.Of).ToList();
        _phrases = [.. forms.Where(form => form.Contains('_', StringComparison.Ordinal)).Select(form => form.Replace('_', ' '))];
        _beginnings = [.. forms.Where(form => form.EndsWith('*')).Select(form => form[..^1])];
        _whole = forms.Where(form => !form.EndsWith('*') && !form.Contains('_', StringComparison.Ordinal)).ToFrozenSet();
        _all = [.. _whole, .. _beginnings];
    }

    public static WordForms None { get; } = new("");

    /// <summary>True for a word of the set, in any of the forms that it can be read as.</summary>
    public bool Has(PlainWord word) => word.Forms.Any(form =>
        _whole.Contains(form) || _beginnings.Any(beginning => form.StartsWith(beginning, StringComparison.Ordinal)));

    /// <summary>True where a stretch of words has one of the set.</summary>
    public bool IsIn(PlainSpan span) => span.IsUnparted
        ? _all.Any(form => span.Folded.Contains(form, StringComparison.Ordinal))
        : span.Words.Any(Has) || _phrases.Any(phrase => $" {span.Folded} ".Contains($" {phrase} ", StringComparison.Ordinal));

    /// <summary>The text without the set's words.</summary>
    public string Without(string folded) =>
        _all.Aggregate(folded, (text, form) => text.Replace(form, " ", StringComparison.Ordinal));
}
