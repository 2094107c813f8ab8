namespace BriefingBot.Articles.Html;

/// <summary>Tells verses from sentences that were broken by hand to fit a width: there, no line has room for the first
/// word of the next, and somewhere a sentence ends.</summary>
internal static class Verses
{
    private const int FewestLines = 3;
    private const int FewestOfStanza = 4;
    private const int LongestLine = 60;

    /// <summary>Whether the lines from a place up to the next empty one are verses.</summary>
    public static bool StartAt(List<string> lines, int at)
    {
        var end = lines.FindIndex(at, line => line.Length == 0);
        var stanza = lines[at..(end < 0 ? lines.Count : end)];
        if (stanza.Count < FewestLines || stanza.Exists(line => line.Length > LongestLine))
        {
            return false;
        }

        var width = stanza.Max(line => line.Length);
        var open = stanza.Zip(stanza.Skip(1)).Count(pair => pair.First.Length + 1 + FirstWord(pair.Second) <= width);
        return open * 2 >= stanza.Count - 1 || (stanza.Count >= FewestOfStanza && !stanza.Exists(HasStop));
    }

    private static bool HasStop(string line) => line[^1] == '.' || line.Contains(". ", StringComparison.Ordinal);

    private static int FirstWord(string line) =>
        line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : line.Length;
}
