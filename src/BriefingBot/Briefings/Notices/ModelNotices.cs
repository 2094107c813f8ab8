using System.Globalization;
using BriefingBot.Summaries;
using BriefingBot.Summaries.Backends;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Notices;

/// <summary>Tells the admins, once each, when a model fails or works again, or the budget is used up.</summary>
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
