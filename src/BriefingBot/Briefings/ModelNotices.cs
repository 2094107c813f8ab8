using System.Globalization;
using BriefingBot.Summaries;
using BriefingBot.Summaries.Backends;
using BriefingBot.Wording;

namespace BriefingBot.Briefings;

/// <summary>Tells the admins when a model begins and ceases to fail, and when the day's budget is used up. Once
/// each.</summary>
internal sealed class ModelNotices(AdminNotices notices) : IModelHealthListener
{
    public Task TellAsync(ModelNotice notice, CancellationToken cancellationToken) => notices.TellAsync(
        string.Create(
            CultureInfo.InvariantCulture,
            $"model-{notice.Backend}-{notice.Model}-{WordOf(notice.Failure)}-{notice.Since:yyyyMMddTHHmmss}"),
        texts => Text(texts, notice),
        cancellationToken);

    private static string WordOf(ModelFailure? failure) => failure?.ToString().ToLowerInvariant() ?? "well";

    private static ReplyText Text(Texts texts, ModelNotice notice)
    {
        var model = $"{notice.Backend}/{notice.Model}";
        return notice.Failure switch
        {
            null => texts.ModelAnswersAgain(model),
            ModelFailure.BudgetUsedUp => texts.ModelBudgetUsedUp,
            _ => texts.ModelBegunToFail(model, texts.Say(notice.Message)),
        };
    }
}
