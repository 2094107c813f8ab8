using System.Runtime.InteropServices;

namespace BriefingBot.Articles.Html;

/// <summary>How much text a node holds, in characters.</summary>
/// <param name="Links">What of it is link text.</param>
/// <param name="Prose">What of it stands in paragraphs that read like sentences.</param>
/// <param name="Paragraphs">How many such paragraphs there are.</param>
/// <param name="Syllables">How many of the characters say a word or a syllable each, as in Chinese or Korean.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextMeasure(int Text, int Links, int Prose, int Paragraphs, int Syllables)
{
    /// <summary>0: no link, 1: nothing but links.</summary>
    public double LinkDensity => Text == 0 ? 0 : (double)Links / Text;

    /// <summary>How long the text would be in letters that say a sound each.</summary>
    public int Letters => Text + (2 * Syllables);

    public static TextMeasure operator +(TextMeasure left, TextMeasure right) =>
        new(
            left.Text + right.Text,
            left.Links + right.Links,
            left.Prose + right.Prose,
            left.Paragraphs + right.Paragraphs,
            left.Syllables + right.Syllables);
}
