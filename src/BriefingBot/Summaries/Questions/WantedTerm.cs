namespace BriefingBot.Summaries.Questions;

/// <summary>A term that a question is about.</summary>
/// <param name="Forms">It and the words that news uses for it.</param>
/// <param name="IsName">True where the question writes it as a name.</param>
/// <param name="IsRequired">True where the answer stands beside it, or is none.</param>
/// <param name="IsAct">True where it is what somebody is asked to have done.</param>
internal sealed record WantedTerm(string[] Forms, bool IsName, bool IsRequired, bool IsAct)
{
    /// <summary>True where one of a text's words is it in some form.</summary>
    public bool IsMetBy(IReadOnlySet<string> words) =>
        Array.Exists(
            Forms, form => words.Contains(form) || (form.Length >= 4 && words.Any(word => IsForm(form, word))));

    /// <summary>True where a word is it in some form.</summary>
    public bool IsMetBy(string word) =>
        Array.Exists(Forms, form => form == word || (form.Length >= 4 && IsForm(form, word)));

    // "stay" and "stays", "investigate" and "investigators", "carry" and "carried": one begins the other but for a
    // short ending of each.
    private bool IsForm(string one, string other)
    {
        (one, other) = (WithoutY(one), WithoutY(other));
        var shared = one.AsSpan().CommonPrefixLength(other);
        var (shorter, longer) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        // Names change their ending in languages with cases alone: "France" is neither "Franz" nor "Francisco".
        return IsName && one[0] < 0x250
            ? shared == shorter && longer - shared <= 2
            : shared >= 4 && longer - shared <= Math.Min(3, shared - 2);
    }

    private static string WithoutY(string word) =>
        word is [.., not ('a' or 'e' or 'o' or 'u'), 'y'] ? word[..^1] + 'i' : word;
}
