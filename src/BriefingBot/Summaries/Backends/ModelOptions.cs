using System.ComponentModel.DataAnnotations;

namespace BriefingBot.Summaries.Backends;

/// <summary>Section <c>Model</c>: which models write, within which limits, and what they cost.</summary>
public sealed class ModelOptions : FallbackModelOptions
{
    public const string Section = "Model";

    [Required]
    public override string Backend { get; set; } = "extractive";

    /// <summary>The most one request may take, in seconds.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 60;

    /// <summary>Requests to one model at once; a place of these is kept free for people's questions.</summary>
    [Range(1, 100)]
    public int RequestsAtOnce { get; set; } = 4;

    /// <summary>Tokens (in and out) a day; beyond, extractive until midnight UTC. 0: no limit.</summary>
    [Range(0, long.MaxValue)]
    public long DailyTokens { get; set; } = 1_000_000;

    /// <summary>Money a day, in the prices' currency; beyond, extractive until midnight UTC. 0: no limit.</summary>
    [Range(0.0, 1_000_000.0)]
    public decimal DailyCost { get; set; }

    /// <summary>The price of a million input tokens where <see cref="Prices"/> names no other.</summary>
    [Range(0.0, 1_000_000.0)]
    public decimal InputPrice { get; set; }

    /// <summary>The price of a million output tokens.</summary>
    [Range(0.0, 1_000_000.0)]
    public decimal OutputPrice { get; set; }

    /// <summary>What tokens cost, by model.</summary>
    public IReadOnlyList<ModelPriceOptions> Prices { get; set; } = [];

    /// <summary>Models to ask, in order, where the one above does not answer.</summary>
    public IReadOnlyList<FallbackModelOptions> Fallbacks { get; set; } = [];

    /// <summary>Models and limits of single tasks, where they are not those above.</summary>
    public IReadOnlyList<TaskModelOptions> Tasks { get; set; } = [];

    /// <summary>A second look: a model drops kept sentences that it does not find; a call an answer.</summary>
    public bool Check { get; set; }

    /// <summary>True where stories are translated for chats in whose language there is no report of them.</summary>
    public bool Translate { get; set; } = true;
}

/// <summary>One row of the list <c>Model:Fallbacks</c>; the keys are those of <c>Model</c>.</summary>
public class FallbackModelOptions
{
    /// <summary><c>extractive</c> (built in, offline) or a chat backend: <c>openai</c>, <c>ollama</c>, … .</summary>
    public virtual string Backend { get; set; } = "";

    /// <summary>The OpenAI-compatible endpoint, including <c>/v1</c>.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The model's name as the endpoint knows it.</summary>
    public string? Name { get; set; }
    public string? ApiKey { get; set; }

    /// <summary>For models that reason: <c>none</c>, <c>low</c>, <c>medium</c>, <c>high</c>. Empty: nothing is said of
    /// it. With any but <c>none</c> an answer gets room for the thoughts before it.</summary>
    public string ReasoningEffort { get; set; } = "";
}

/// <summary>A row of <c>Model:Tasks</c>; without a <c>Backend</c> it sets the usual models a limit.</summary>
public sealed class TaskModelOptions : FallbackModelOptions
{
    /// <summary><c>summary</c>, <c>answer</c>, <c>translation</c> or <c>check</c>.</summary>
    public string Task { get; set; } = "";

    /// <inheritdoc cref="ModelOptions.Fallbacks" />
    public IReadOnlyList<FallbackModelOptions> Fallbacks { get; set; } = [];

    /// <summary>Tokens a day for this task, within the limit for all. 0: no limit of its own.</summary>
    public long DailyTokens { get; set; }

    /// <summary>Money a day for this task, within the limit for all. 0: no limit of its own.</summary>
    public decimal DailyCost { get; set; }
}

/// <summary>One row of the list <c>Model:Prices</c>: what a million tokens of a model cost.</summary>
public sealed class ModelPriceOptions
{
    /// <summary>The model's name as configured.</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc cref="ModelOptions.InputPrice" />
    public decimal InputPrice { get; set; }

    /// <inheritdoc cref="ModelOptions.OutputPrice" />
    public decimal OutputPrice { get; set; }
}
