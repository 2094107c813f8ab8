using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace BriefingBot.Summaries.Prompts;

/// <summary>Holds a template against what Semantic Kernel makes of it. It reads a rendered prompt as XML, and where
/// that is not well-formed it sends all of it as one message of the user, with the values still encoded: here that is
/// an error at the start instead.</summary>
internal static partial class PromptMessages
{
    private static readonly string[] Roles = ["system", "user", "assistant"];

    /// <summary>The template in messages; one without any becomes a message of the user.</summary>
    public static string Complete(string template) => template.Contains("<message", StringComparison.Ordinal)
        ? template
        : $"<message role=\"user\">{template}</message>";

    /// <summary>Refuses what is no message with a known role, and text outside of messages.</summary>
    /// <param name="fileName">For the advice.</param>
    /// <param name="template">As <see cref="Complete"/> gives it.</param>
    public static void Check(string fileName, string template)
    {
        const string Remedy =
            "Put every text between <message role=\"…\"> and </message>; roles are system, user and assistant. "
            + "Write < as &lt; and & as &amp;.";
        XElement root;
        try
        {
            root = XElement.Parse($"<root>{template}</root>");
        }
        catch (XmlException error)
        {
            throw PromptSchema.Advice(fileName, $"its template is not well-formed: {error.Message}", Remedy, error);
        }

        foreach (var node in root.Nodes())
        {
            var isMessage = node is XElement { Name.LocalName: "message", HasElements: false } message
                && Roles.Contains(message.Attribute("role")?.Value);
            if (!isMessage)
            {
                throw PromptSchema.Advice(
                    fileName, $"its template has something else than a message: \"{node.ToString().Trim()}\".", Remedy);
            }
        }
    }

    /// <summary>The variables that a template uses; anything else between double braces is refused.</summary>
    public static IReadOnlySet<string> Variables(string fileName, string template)
    {
        var names = new HashSet<string>();
        for (var at = 0; template.IndexOf("{{", at, StringComparison.Ordinal) is >= 0 and var open;)
        {
            var close = template.IndexOf("}}", open, StringComparison.Ordinal);
            var inside = close < 0 ? template[open..] : template[(open + 2)..close].Trim();
            if (close < 0 || !Variable().IsMatch(inside))
            {
                throw PromptSchema.Advice(
                    fileName,
                    $"its template has \"{{{{{inside}}}}}\".",
                    "Only variables may stand between double braces, for example {{$articles}}; functions are not "
                        + "called from prompts.");
            }

            names.Add(inside[1..]);
            at = close + 2;
        }

        return names;
    }

    [GeneratedRegex(@"^\$[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Variable();
}
