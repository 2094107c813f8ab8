using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Text.Dates;

/// <summary>Tells how long ago something was (<c>2 hours ago</c>), or a date, in a short line.</summary>
internal static class Ages
{
    private const int Reach = 4;

    private static readonly Lazy<Phrases> Units = new(() => new Phrases(KnownLanguages.All
        .SelectMany(language => language.TimeUnits.SelectMany(names => names))
        .Select(name => name.Length > 3 ? name.Replace(' ', '_') + "*" : name.Replace(' ', '_'))
        .Concat(["h", "hr", "hrs", "min", "mins", "std", "d", "w"])));

    /// <summary>Whether the line holds one.</summary>
    public static bool IsOne(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (NativeDigits.Value(line[i]) < 0 || (i > 0 && NativeDigits.Value(line[i - 1]) >= 0))
            {
                continue;
            }

            var end = i;
            while (end < line.Length && NativeDigits.Value(line[end]) >= 0)
            {
                end++;
            }

            var start = end;
            while (start < line.Length && start < end + Reach && !char.IsLetter(line[start]))
            {
                start++;
            }

            if (Units.Value.LengthAtStart(line.AsSpan(start)) > 0)
            {
                return true;
            }
        }

        return DateReader.Find(line) is not null;
    }
}
