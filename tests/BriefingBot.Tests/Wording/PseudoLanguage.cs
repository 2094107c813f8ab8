using System.Text.RegularExpressions;
using BriefingBot.Wording;
using Castle.DynamicProxy;

namespace BriefingBot.Tests.Wording;

/// <summary>
/// A language in which every text is the English one between ⟦ and ⟧: what a person is shown without these marks did
/// not come from <see cref="Texts"/>.
/// </summary>
internal sealed partial class PseudoLanguage : IInterceptor
{
    /// <summary>
    /// A code that no language of the program has, and that the system knows names of days and months for.
    /// </summary>
    public const string Code = "eo";

    /// <summary>
    /// Parameters that take words from outside: names, titles, addresses, what a person typed, what a server said.
    /// </summary>
    private static readonly string[] OutsideWords =
    [
        "name", "title", "zone", "typed", "topic", "words", "word", "file", "example", "model", "selector", "from",
        "to", "member", "said", "found", "code",
        "shownAddress", "nearest", "english", "why", "by", "kind", "chat", "id", "counts", "until",
    ];

    private readonly List<string> _unmarkedArguments = [];

    private PseudoLanguage()
    {
    }

    /// <summary>Words that were put into a text from elsewhere in the program.</summary>
    public IReadOnlyList<string> UnmarkedArguments => _unmarkedArguments;

    public static (Texts Texts, PseudoLanguage Language) Create()
    {
        var language = new PseudoLanguage();
        return (new ProxyGenerator().CreateClassProxy<Texts>(language), language);
    }

    /// <summary>
    /// What is left of a text without the marked parts, commands, addresses and the words that are nobody's.
    /// </summary>
    /// <param name="text">As it is shown.</param>
    /// <param name="own">Words of the test's own articles, sources and people.</param>
    public static string Unmarked(string text, params IEnumerable<string> own)
    {
        var left = new System.Text.StringBuilder();
        var depth = 0;
        foreach (var character in text)
        {
            depth += character == '⟦' ? 1 : 0;
            if (depth == 0)
            {
                left.Append(character);
            }

            depth -= character == '⟧' ? 1 : 0;
        }

        Assert.Equal(0, depth);
        var rest = CommandsAndAddresses().Replace(left.ToString(), " ");
        rest = own.Aggregate(rest, (words, word) => words.Replace(word, " ", StringComparison.Ordinal));
        return LatinLetters().IsMatch(rest) ? rest : "";
    }

    public void Intercept(IInvocation invocation)
    {
        if (invocation.Method.Name == "get_" + nameof(Texts.Language))
        {
            invocation.ReturnValue = Code;
            return;
        }

        invocation.Proceed();
        if (invocation.Method.Name.EndsWith("Pattern", StringComparison.Ordinal))
        {
            return;
        }

        Check(invocation);
        invocation.ReturnValue = invocation.ReturnValue switch
        {
            string { Length: > 0 } text => $"⟦{text}⟧",
            ReplyText text => Marked(text),
            IReadOnlyDictionary<string, string> lines => lines.ToDictionary(row => row.Key, row => $"⟦{row.Value}⟧"),
            PluralForms { One: { } one } forms => new PluralForms($"⟦{one}⟧", $"⟦{forms.Other}⟧"),
            var other => other,
        };
    }

    private static ReplyText Marked(ReplyText text)
    {
        var marked = ReplyText.Empty;
        marked.AppendLiteral("⟦");
        marked.AppendFormatted(text);
        marked.AppendLiteral("⟧");
        return marked;
    }

    private void Check(IInvocation invocation)
    {
        foreach (var (parameter, value) in invocation.Method.GetParameters().Zip(invocation.Arguments))
        {
            if (value is string words && !OutsideWords.Contains(parameter.Name) && Unmarked(words, "UTC").Length > 0)
            {
                _unmarkedArguments.Add($"{invocation.Method.Name}({parameter.Name}: {words})");
            }
        }
    }

    [GeneratedRegex(@"https?://\S+|(?<![\p{L}\d])/\S+")]
    private static partial Regex CommandsAndAddresses();

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex LatinLetters();
}
