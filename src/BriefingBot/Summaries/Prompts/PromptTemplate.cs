using System.Text;
using System.Text.RegularExpressions;

namespace BriefingBot.Summaries.Prompts;

/// <summary>One message of a template: texts and variables in turn.</summary>
internal sealed record PromptMessage(string Role, IReadOnlyList<PromptPart> Parts)
{
    public string Render(IReadOnlyDictionary<string, string> values)
    {
        var text = new StringBuilder();
        foreach (var part in Parts)
        {
            text.Append(part.IsVariable ? values.GetValueOrDefault(part.Text, "") : part.Text);
        }

        return text.ToString().Trim();
    }
}

/// <summary>A text that stands as it is, or the name of a variable.</summary>
internal sealed record PromptPart(string Text, bool IsVariable);

/// <summary>Cuts a template of Semantic Kernel's own format into messages and their parts.</summary>
internal static partial class PromptTemplate
{
    /// <summary>The messages; a template without <c>&lt;message&gt;</c> is one message of the user.</summary>
    public static IReadOnlyList<PromptMessage> Parse(string fileName, string template)
    {
        var messages = new List<PromptMessage>();
        var end = 0;
        foreach (Match match in Message().Matches(template))
        {
            RefuseBetween(fileName, template[end..match.Index]);
            messages.Add(new PromptMessage(match.Groups[1].Value, Parts(fileName, match.Groups[2].Value)));
            end = match.Index + match.Length;
        }

        if (messages.Count == 0)
        {
            return [new PromptMessage("user", Parts(fileName, template))];
        }

        RefuseBetween(fileName, template[end..]);
        return messages;
    }

    private static void RefuseBetween(string fileName, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            throw PromptSchema.Advice(fileName, $"its template has text outside a message: \"{text.Trim()}\".", "Put every text between <message role=\"…\"> and </message>; roles are system, user and assistant.");
        }
    }

    private static List<PromptPart> Parts(string fileName, string text)
    {
        var parts = new List<PromptPart>();
        var at = 0;
        while (text.IndexOf("{{", at, StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = text.IndexOf("}}", open, StringComparison.Ordinal);
            var inside = close < 0 ? text[open..] : text[(open + 2)..close].Trim();
            if (close < 0 || !Variable().IsMatch(inside))
            {
                throw PromptSchema.Advice(fileName, $"its template has \"{{{{{inside}}}}}\".", "Only variables may stand between double braces, for example {{$articles}}; functions are not called from prompts.");
            }

            parts.Add(new PromptPart(text[at..open], IsVariable: false));
            parts.Add(new PromptPart(inside[1..], IsVariable: true));
            at = close + 2;
        }

        parts.Add(new PromptPart(text[at..], IsVariable: false));
        return parts;
    }

    [GeneratedRegex("""<message role="(system|user|assistant)">(.*?)</message>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Message();

    [GeneratedRegex(@"^\$[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
