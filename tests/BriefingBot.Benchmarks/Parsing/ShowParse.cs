using BriefingBot.Text.Sentences;

namespace BriefingBot.Benchmarks.Parsing;

/// <summary><c>parse LANGUAGE TEXT…</c>: shows what a text is read as, a word a line.</summary>
internal static class ShowParse
{
    public static int Run(string[] args)
    {
        if (args.Length < 2 || SentenceReader.For(args[0]) is not { } reader)
        {
            Console.Error.WriteLine("parse LANGUAGE TEXT…: a language that has a model");
            return 1;
        }

        foreach (var sentence in reader.Read(string.Join(' ', args[1..])))
        {
            Console.WriteLine($"# {sentence.Text}");
            foreach (var token in sentence.Tokens)
            {
                Console.WriteLine($"{token.Index,3} {token.Form,-16} {token.Lemma,-16} {token.Upos,-6} "
                    + $"{token.Head,3} {token.Relation}");
            }
        }

        return 0;
    }
}
