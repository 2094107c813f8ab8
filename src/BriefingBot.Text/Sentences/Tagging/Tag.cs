namespace BriefingBot.Text.Sentences.Tagging;

/// <summary>A class of the tagger: a part of speech with the features that the model tells of it.</summary>
/// <param name="Name">As the model names it: the part of speech and UD's features
/// ("VERB|Tense=Past|VerbForm=Fin").</param>
internal sealed record Tag(string Name, Upos Upos, Morphology Morphology)
{
    /// <summary>Whether it is of a verb or auxiliary with a tense.</summary>
    public bool IsFinite => Upos is Upos.Verb or Upos.Aux && Morphology.VerbForm == VerbForm.Fin;

    public bool IsPastParticiple => Upos == Upos.Verb && Morphology is { VerbForm: VerbForm.Part, Tense: Tense.Past };

    public static Tag Parse(string name)
    {
        var end = name.IndexOf('|', StringComparison.Ordinal);
        var upos = Enum.TryParse<Upos>(end < 0 ? name : name[..end], ignoreCase: true, out var value) ? value : Upos.X;
        return new(name, upos, end < 0 ? default : Morphology.Parse(name[(end + 1)..]));
    }
}
