namespace BriefingBot.Text.Sentences.Parsing;

/// <summary>A sentence before it is parsed.</summary>
/// <param name="source">The text that was read.</param>
/// <param name="words">Its words; at least one.</param>
internal sealed class TaggedSentence(string source, TaggedWord[] words)
{
    public TaggedWord[] Words { get; } = words;

    /// <summary>Where it begins in the text that was read.</summary>
    public int Offset => Words[0].Token.Start;

    /// <summary>The sentence as written.</summary>
    public string Text { get; } = source[words[0].Token.Start..words[^1].Token.End];
}
