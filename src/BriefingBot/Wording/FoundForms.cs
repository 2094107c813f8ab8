namespace BriefingBot.Wording;

/// <summary>What other rooms find, in every language: <c>Translations/Found.phrases</c>.</summary>
internal static class FoundForms
{
    /// <summary>The forms of a language by their English ones; none where the file does not have it.</summary>
    /// <param name="language">ISO 639-1, lower case.</param>
    public static Dictionary<string, string> In(string language)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        using var stream = typeof(FoundForms).Assembly.GetManifestResourceStream("found.phrases");
        using var lines = new StreamReader(stream!); // not null: it is built in
        var (english, own) = ("", $"  {language} ");
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith(own, StringComparison.Ordinal))
            {
                forms.Add(english, line[own.Length..]);
            }
            else if (!line.StartsWith(' '))
            {
                english = line;
            }
        }

        return forms;
    }
}
