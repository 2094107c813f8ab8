using System.Globalization;
using BriefingBot.Summaries;

namespace BriefingBot.Wording;

/// <summary>What is said of language models: to readers, and to admins.</summary>
public partial class Texts
{
    /// <summary>Under an edition of which no story is a model's although one is configured.</summary>
    public virtual string WithoutModelToday => "Written without the language model today.";

    /// <summary>Under an edition of which some stories are not a model's although one is configured.</summary>
    public virtual string PartlyWithoutModel(int count) => count == 1
        ? "One story is written without the language model."
        : $"{count} stories are written without the language model.";

    /// <summary>Under a story that is not a model's although one is configured.</summary>
    public virtual string StoryWithoutModel => "Written without the language model.";

    /// <summary>The name of a language, in the language of these texts, as ICU has it; its code where it is not
    /// known.</summary>
    /// <param name="code">ISO 639-1.</param>
    public virtual string NameOfLanguage(string code)
    {
        var former = CultureInfo.CurrentUICulture; // what a display name is written in
        try
        {
            CultureInfo.CurrentUICulture = Culture;
            return CultureInfo.GetCultureInfo(code).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
        finally
        {
            CultureInfo.CurrentUICulture = former;
        }
    }

    /// <summary>What stands under a summary that a model wrote.</summary>
    /// <param name="models">Names of models, separated by commas.</param>
    public virtual string WrittenByModel(string models) =>
        $"Written by {models}, each sentence checked against its reports.";

    /// <summary>Under what a model translated.</summary>
    /// <param name="language">The originals' language, in the reader's.</param>
    public virtual string Translated(string language) =>
        $"Translated from {language}; the links lead to the originals.";

    public virtual string RefusedTexts(long count) => count == 1 ? "refused one text" : $"refused {count} texts";
    public virtual string CostToday(string cost) => $"Cost today: {cost}";

    public virtual ReplyText ModelBegunToFail(string model, string? problem) =>
        $"The language model <b>{model}</b> gives no answer: {problem} Until it does, summaries are made of "
            + $"sentences from the reports.";

    public virtual ReplyText ModelAnswersAgain(string model) =>
        $"The language model <b>{model}</b> is answering again.";

    public virtual ReplyText ModelBudgetUsedUp =>
        $"Today's budget of the language model is used up; until midnight UTC summaries are made of sentences from "
            + $"the reports. Model:DailyTokens and Model:DailyCost set it.";

    /// <summary>Why stories are told without a model, for readers: one line, whatever the reason was.</summary>
    /// <param name="without">Stories that a model was to write and did not.</param>
    /// <param name="all">All stories.</param>
    public string WithoutModel(int without, int all) =>
        without == all ? WithoutModelToday : PartlyWithoutModel(without);

    /// <summary>What a story's own view says of who wrote it; nothing where no model is configured.</summary>
    public IEnumerable<string> ModelNotes(Summary summary)
    {
        if (summary.Model is { } model)
        {
            yield return WrittenByModel(model);
        }

        if (summary.Dropped.Count > 0)
        {
            var kinds = string.Join(", ", summary.Dropped.Distinct().Select(kind => Say(kind)));
            yield return $"{SentencesDropped(summary.Dropped.Count)} ({kinds}).";
        }

        if (summary.FallbackReason is not null)
        {
            yield return StoryWithoutModel;
        }

        if (summary.TranslatedFrom is { } language)
        {
            yield return Translated(NameOfLanguage(language));
        }
    }

    private string Kinds(IReadOnlyDictionary<string, long> dropped) => string.Join(
        ", ",
        dropped.OrderByDescending(row => row.Value).ThenBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => $"{Say(row.Key)} {row.Value}"));
}
