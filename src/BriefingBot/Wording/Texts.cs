using System.Globalization;
using BriefingBot.Operation;

namespace BriefingBot.Wording;

/// <summary>Everything that people read, in English. Another language is one class that overrides what it translates
/// (the folder <c>Translations</c> shows how); <see cref="Languages"/> finds it, and what it leaves out is said in
/// English. A member that can be overridden holds words; the others put such words together and hold none
/// themselves.</summary>
public partial class Texts
{
    /// <summary>The language that every other one falls back to.</summary>
    public static Texts English { get; } = new();

    protected Texts()
    {
    }

    /// <summary>The code of the language in which these texts are, ISO 639-1, lower case.</summary>
    public virtual string Language => "en";

    /// <summary>What the language calls itself, for the buttons of <c>/language</c>.</summary>
    public virtual string LanguageName => "English";

    /// <summary>Names of days and months, the decimal sign and the grouping of digits.</summary>
    protected virtual CultureInfo Culture => field ??= CultureInfo.GetCultureInfo(Language);

    /// <summary>A number with its noun, in the form that the number asks for in this language.</summary>
    /// <param name="number">Written with digits.</param>
    /// <param name="forms">The noun; a form with a <c>#</c> has the number there, any other one after it.</param>
    protected string Count(long number, PluralForms forms)
    {
        var form = forms.For(PluralRules.Of(Language, number));
        var digits = number.ToString(Culture);
        return form.Contains('#', StringComparison.Ordinal)
            ? form.Replace("#", digits, StringComparison.Ordinal)
            : $"{digits} {form}";
    }

    /// <summary>What another room found, in this language; nothing for null.</summary>
    public string Say(Phrase? phrase) => phrase?.In(FormOf) ?? "";

    /// <summary>The form of a phrase in this language, with the same places.</summary>
    /// <param name="english">As it is written where it is found.</param>
    protected virtual string FormOf(string english) => Forms.GetValueOrDefault(english, english);

    private Dictionary<string, string> Forms => field ??= FoundForms.In(Language);

    /// <summary>Somebody's own words, in the quotation marks of the language.</summary>
    public virtual string Quoted(string words) => Quoted(words, "“”", "‘’");

    /// <summary>Quoted words whose own quotation marks become the inner ones.</summary>
    /// <param name="outer">The opening and the closing mark around it.</param>
    /// <param name="inner">Those of a quotation inside another one.</param>
    protected static string Quoted(string words, string outer, string inner) =>
        outer[0] + words.Replace(outer[0], inner[0]).Replace(outer[1], inner[1]) + outer[1];

    /// <summary>What stands between a label and what it labels: a colon and a space.</summary>
    public virtual string Colon => ": ";

    /// <summary>Between a name and what is said of it.</summary>
    public virtual string Dash => " – ";

    /// <summary>Between things of one line that hold commas themselves.</summary>
    public virtual string Semicolon => "; ";

    /// <summary>Items in a row: "a, b and c".</summary>
    public virtual string And(IReadOnlyList<string> items) => Listed(items, " and ");

    /// <summary>Things with commas between them, and the language's word before the last.</summary>
    protected static string Listed(IReadOnlyList<string> items, string and) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))}{and}{items[^1]}";
}
