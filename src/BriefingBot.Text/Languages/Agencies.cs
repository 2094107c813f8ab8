using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace BriefingBot.Text.Languages;

/// <summary>The agencies whose reports other outlets print: as an author, such a name says where a text is from, and is
/// no person. All names of one are the same agency.</summary>
internal static class Agencies
{
    // "ANI" is an agency, "Ani" a person.
    private const int LongestInitials = 4;

    private const string Article = "The ";

    private static readonly FrozenDictionary<string, string> UsualNames = WordFile.Rows("agencies/all")
        .SelectMany(row => WordRows.Split(row.Words).Prepend(row.Name), (row, name) => (Name: name, Usual: row.Name))
        .DistinctBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Usual, StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the names of one agency for one, and all others without regard to case.</summary>
    public static IEqualityComparer<string?> AsOne { get; } = new NamesOfOne();

    /// <summary>Whether a name is an agency's, and nothing else.</summary>
    public static bool Is(string name) => UsualName(name) is not null;

    /// <summary>The name by which most print the agency of a name; null for what is none.</summary>
    public static string? UsualName(string name)
    {
        name = name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? name[Article.Length..] : name;
        return UsualNames.GetValueOrDefault(name) is { } usual
            && (name.Length > LongestInitials || name == usual || !name.Any(char.IsLower))
            ? usual
            : null;
    }

    private sealed class NamesOfOne : IEqualityComparer<string?>
    {
        public bool Equals(string? x, string? y) => string.Equals(Of(x), Of(y), StringComparison.OrdinalIgnoreCase);

        public int GetHashCode([DisallowNull] string obj) =>
            StringComparer.OrdinalIgnoreCase.GetHashCode(Of(obj) ?? obj);

        private static string? Of(string? name) => name is null ? null : UsualName(name) ?? name;
    }
}
