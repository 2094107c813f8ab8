namespace BriefingBot.Wording;

/// <summary>The languages that the bot speaks: every class that derives from <see cref="Texts"/>.</summary>
/// <param name="others">Languages beside those of this assembly.</param>
public sealed class Languages(IEnumerable<Texts> others)
{
    // Found when another language than English is first asked for: the verbs, which speak English, start sooner.
    private readonly Lazy<Dictionary<string, Texts>> _byCode = new(() => Found()
        .Concat(others)
        .ToDictionary(texts => texts.Language, StringComparer.OrdinalIgnoreCase));

    /// <summary>English first, the others by their code.</summary>
    public IReadOnlyList<Texts> All => [.. _byCode.Value.Values
        .OrderBy(texts => texts != Texts.English)
        .ThenBy(texts => texts.Language, StringComparer.Ordinal)];

    /// <summary>The texts in the language of a chat or person.</summary>
    /// <param name="language">An IETF tag (<c>pt-BR</c>) or null; one that nobody wrote yet is English.</param>
    public Texts For(string? language)
    {
        var code = language?.Split('-', '_')[0];
        return string.IsNullOrEmpty(code)
            || string.Equals(code, Texts.English.Language, StringComparison.OrdinalIgnoreCase)
            ? Texts.English
            : _byCode.Value.GetValueOrDefault(code, Texts.English);
    }

    /// <summary>Languages to read what somebody typed: the chat's, then the others.</summary>
    public IEnumerable<Texts> From(Texts texts) => All.Prepend(texts).Distinct();

    private static IEnumerable<Texts> Found() => typeof(Texts).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Texts)) && !type.IsAbstract)
        .Select(type => (Texts)Activator.CreateInstance(type, nonPublic: true)!) // not null: a class
        .Prepend(Texts.English);
}
