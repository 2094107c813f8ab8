namespace BriefingBot.Summaries.Backends;

/// <summary>Which models are asked for which task, in their order.</summary>
internal sealed class ModelPlan(
    IReadOnlyList<ChatModel> usual, IReadOnlyDictionary<ModelTask, IReadOnlyList<ChatModel>> own)
{
    /// <summary>Every configured model once, those of section <c>Model</c> first.</summary>
    public IReadOnlyList<ChatModel> All { get; } =
        [.. usual.Concat(own.Values.SelectMany(models => models)).Distinct()];

    /// <summary>The models to ask for a task; empty where it goes without a model.</summary>
    public IReadOnlyList<ChatModel> For(ModelTask task) => own.GetValueOrDefault(task, usual);
}
