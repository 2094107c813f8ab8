using System.Security.Cryptography;
using System.Text;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Prompts;
using Microsoft.SemanticKernel;

namespace BriefingBot.Summaries.Filters;

/// <summary>What a call of a kernel function is about, for the filters.</summary>
internal sealed class ModelCall
{
    private const string Articles = "articles";

    // No variable of a prompt: PromptLibrary.Known has none of this name.
    private const string ArgumentName = "model_call";

    private const int UsualAnswer = 1_000;

    // Thoughts are several times as long as an answer.
    private const int RoomForThoughts = 4;
    private const int MostAnswer = 32_000;

    private int? _mostTokens;
    private long _letters;

    private ModelCall(ChatModel model, PromptFile prompt, ModelQuestion question, string inputHash, long letters)
    {
        (Model, Prompt, Question, InputHash, _letters) = (model, prompt, question, inputHash, letters);
        _mostTokens = model.Reasons ? Larger(prompt.MaxTokens) : prompt.MaxTokens;
    }

    public ChatModel Model { get; }
    public PromptFile Prompt { get; }
    public ModelQuestion Question { get; }

    public ModelTask Task => PromptLibrary.Known[Question.Prompt].Task;

    /// <summary>What it is about, for the log.</summary>
    public string Subject => Question.Subject;

    /// <summary>SHA-256 of all that the answer depends on, hexadecimal.</summary>
    public string InputHash { get; }

    /// <summary>About how many tokens the call will use, in and out.</summary>
    public long ExpectedTokens => ExpectedInput + (_mostTokens ?? UsualAnswer);

    /// <summary>Of these, about what it sends.</summary>
    public long ExpectedInput => TokenEstimate.Of((int)_letters);

    /// <summary>Whether a request is with the server, or was when it was given up: that much is paid for.</summary>
    public bool IsSent { get; set; }

    /// <summary>The arguments to call the prompt's function with.</summary>
    public static KernelArguments Arguments(ChatModel model, PromptFile prompt, ModelQuestion question)
    {
        var variables = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in question.Values)
        {
            variables[name] = value;
        }

        if (question.Reports is { } reports)
        {
            variables[Articles] = reports.Text;
        }

        var letters = prompt.TemplateLength + variables.Values.Sum(value => value.Length);
        string[] input = [.. variables.SelectMany(pair => (string[])[pair.Key, pair.Value])];
        var hash = Hash([model.Backend.Name, model.Name, prompt.Hash, .. input]);
        var call = new ModelCall(model, prompt, question, hash, letters);
        var arguments = new KernelArguments { [ArgumentName] = call };
        call.Set(arguments);
        foreach (var (name, value) in variables)
        {
            arguments[name] = value;
        }

        return arguments;
    }

    /// <summary>What a filter's call is about.</summary>
    public static ModelCall Of(FunctionInvocationContext context) =>
        (ModelCall)context.Arguments[ArgumentName]!; // not null: see Arguments

    /// <summary>Gives the answer more room, for a model that thought until there was none left.</summary>
    public void Widen(KernelArguments arguments)
    {
        _mostTokens = Larger(_mostTokens);
        Set(arguments);
    }

    /// <summary>Shortens the reports, which keep their numbers, to what says most; false where it cannot.</summary>
    public bool Shorten(KernelArguments arguments)
    {
        if (Question.Reports is not { } reports)
        {
            return false;
        }

        var shorter = reports.Shortened();
        _letters -= reports.Text.Length - shorter.Length;
        arguments[Articles] = shorter;
        return shorter.Length < reports.Text.Length;
    }

    private static int Larger(int? tokens) => Math.Min(MostAnswer, (tokens ?? UsualAnswer) * RoomForThoughts);

    private void Set(KernelArguments arguments) =>
        arguments.ExecutionSettings = Prompt.SettingsFor(Model.ServiceId, _mostTokens, Question.Progress);

    // Each part with its length, so that no two inputs run together.
    private static string Hash(IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
