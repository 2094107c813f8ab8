using System.Runtime.InteropServices;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// The grammatical features of a word that the tagger tells, with the values of Universal Dependencies; <c>None</c>
/// where a word has none.
/// </summary>
/// <param name="Number">Of nouns, pronouns and, in languages that mark it, adjectives and verbs.</param>
/// <param name="Tense">Of finite verbs and participles.</param>
/// <param name="VerbForm">Finite, infinitive, participle, gerund or converb.</param>
/// <param name="Voice">Passive where the form itself says so (a participle); for clauses ask <see
/// cref="ParsedSentence.IsPassive"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Morphology(
    Number Number = Number.None, Tense Tense = Tense.None, VerbForm VerbForm = VerbForm.None, Voice Voice = Voice.None)
{
    /// <summary>
    /// Reads features as UD writes them ("Number=Plur|Case=Nom"); what is not told here is passed over.
    /// </summary>
    public static Morphology Parse(string features)
    {
        var read = default(Morphology);
        foreach (var part in features.Split('|'))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                read = read.With(part[..equals], part[(equals + 1)..]);
            }
        }

        return read;
    }

    private Morphology With(string name, string value) => name switch
    {
        "Number" => this with { Number = Value<Number>(value) },
        "Tense" => this with { Tense = Value<Tense>(value) },
        "VerbForm" => this with { VerbForm = Value<VerbForm>(value) },
        "Voice" => this with { Voice = Value<Voice>(value) },
        _ => this,
    };

    private static T Value<T>(string name) where T : struct, Enum =>
        Enum.TryParse<T>(name, out var value) ? value : default;
}

/// <summary>Singular or plural.</summary>
public enum Number
{
    None,
    Sing,
    Plur,
}

/// <summary>Present, past, future, imperfect, pluperfect.</summary>
public enum Tense
{
    None,
    Pres,
    Past,
    Fut,
    Imp,
    Pqp,
}

/// <summary>Finite, infinitive, participle, gerund, converb.</summary>
public enum VerbForm
{
    None,
    Fin,
    Inf,
    Part,
    Ger,
    Conv,
}

/// <summary>Passive where it is marked.</summary>
public enum Voice
{
    None,
    Pass,
}
