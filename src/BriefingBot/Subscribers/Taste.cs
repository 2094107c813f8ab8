using System.Globalization;

namespace BriefingBot.Subscribers;

/// <summary>What a chat's 👍 and 👎 say of a topic or an outlet.</summary>
/// <param name="Name">Which one.</param>
/// <param name="Points">Likes less dislikes; a message's one point is shared by its stories.</param>
public sealed record Taste(TasteKind Kind, string Name, double Points)
{
    /// <summary>By how much one point moves <see cref="Factor"/>.</summary>
    private const double Step = 0.1;

    /// <summary>What its stories' importance is multiplied by: from half to one and a half.</summary>
    public double Factor => Math.Clamp(1 + (Step * Points), 0.5, 1.5);

    /// <summary>How much more or less the stories' importance counts, in percent, from −50 to 50.</summary>
    public int Percent => (int)Math.Round((Factor - 1) * 100);

    /// <summary>One line of text; null for a line that is none.</summary>
    internal static Taste? Parse(string line) => line.Split(' ', 3) is [var kind, var points, { Length: > 0 } name]
        && Enum.TryParse<TasteKind>(kind, out var parsed)
        && double.TryParse(points, NumberStyles.Float, CultureInfo.InvariantCulture, out var sum)
        ? new Taste(parsed, name, sum)
        : null;

    /// <summary>The line of text that <see cref="Parse"/> reads.</summary>
    internal string Write() => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Points:0.###} {Name}");
}

/// <summary>What can be liked in a story.</summary>
public enum TasteKind
{
    Topic,
    Outlet,
}
