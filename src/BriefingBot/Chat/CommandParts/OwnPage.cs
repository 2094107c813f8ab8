using System.Text.RegularExpressions;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>What a page of the bot's own says: its figures, steps and outlets are what that rests on.</summary>
internal static partial class OwnPage
{
    /// <summary>The page up to its first label, without the outlets behind its sentences.</summary>
    public static string Sayings(string page, Texts texts)
    {
        string[] labels = [texts.SourcesDiffer, texts.Figures, texts.Evidence, texts.Timeline, texts.WhoReports];
        return string.Join('\n', page.Split('\n')
            .TakeWhile(line => !labels.Contains(line.Trim(), StringComparer.Ordinal))
            .Where(line => !line.StartsWith('–'))
            .Select(line => Sources().Replace(line, "$1")));
    }

    [GeneratedRegex("""([.!?…”"»])(?: \([^()\n]{1,80}\))+\s*$""", RegexOptions.NonBacktracking)]
    private static partial Regex Sources();
}
