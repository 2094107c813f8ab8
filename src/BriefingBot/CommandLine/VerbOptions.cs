using System.CommandLine;
using System.CommandLine.Parsing;
using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;

namespace BriefingBot.CommandLine;

/// <summary>Options that several verbs share; each call makes a new one, to be added to one command.</summary>
internal static class VerbOptions
{
    public static Option<bool> Json() =>
        new("--json") { Description = "Print JSON, one object a line, and nothing else." };

    public static Option<string[]> AllowNetwork()
    {
        var option = new Option<string[]>("--allow-network")
        {
            Description = "A network that may be reached although it is private or special, for example "
                + "127.0.0.0/8. Can be repeated.",
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => NetworkNotation.Parse(token.Value) is null))
            {
                result.AddError($"--allow-network: \"{token.Value}\" is no network; {NetworkNotation.Example}.");
            }
        });
        return option;
    }

    /// <summary>One value that says something; an empty one, of a variable that is not set, is wrong usage.</summary>
    /// <param name="wanted">What to give.</param>
    public static Argument<string> Named(string name, string description, string wanted)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.Tokens[0].Value))
            {
                result.AddError($"{name} is empty: give {wanted}.");
            }
        });
        return argument;
    }

    /// <summary>One or more sources; one that is meant as an address and is none is wrong usage.</summary>
    public static Argument<string[]> Sources(
        string description = "A web address, an OPML file, a feed file, a page file or a folder.")
    {
        var argument = Inputs("SOURCE", description);
        argument.Validators.Add(result => RefuseMalformed(result, result.Tokens));
        return argument;
    }

    /// <summary>What is meant as an address and is none is wrong usage.</summary>
    public static void RefuseMalformed(ArgumentResult result, IEnumerable<Token> sources)
    {
        foreach (var token in sources.Where(token => SourceAddress.IsMalformed(token.Value)))
        {
            result.AddError(TerminalText.Of(SourceAddress.NoAddress(token.Value).ToString()));
        }
    }

    /// <summary>One or more inputs; a mistyped option is not taken for one.</summary>
    public static Argument<string[]> Inputs(string name, string description)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(
                token => token.Value is ['-', _, ..] && !token.Value.Contains(' ', StringComparison.Ordinal)
                    && !File.Exists(token.Value)))
            {
                result.AddError($"There is no option {token.Value}.");
            }
        });
        return argument;
    }
}
