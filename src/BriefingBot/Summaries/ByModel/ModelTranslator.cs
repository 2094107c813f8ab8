using System.Globalization;
using System.Text;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Filters;
using BriefingBot.Summaries.Prompts;
using BriefingBot.Text.Claims;

namespace BriefingBot.Summaries.ByModel;

/// <summary>Translates by a model. Each translation is held against its original: the same numbers, no address, mention
/// or command that the original lacks, and about its length. What fails is left out.</summary>
internal sealed class ModelTranslator(GroundedModels models, bool isWanted)
{
    public async Task<IReadOnlyList<string?>?> TranslateAsync(
        IReadOnlyList<string> texts, string from, string to, string storyId, CancellationToken cancellationToken)
    {
        if (texts.Count == 0 || !isWanted || !models.IsConfigured(ModelTask.Translation))
        {
            return null;
        }

        var values = new Dictionary<string, string> { ["language"] = NameOf(to), ["sentences"] = Numbered(texts) };
        var question = new ModelQuestion(PromptLibrary.TranslateStory, values, $"Story {storyId}");
        if ((await models.AskAsync(question, cancellationToken)).Answer is not { } answer)
        {
            return null;
        }

        var translated = new string?[texts.Count];
        foreach (var sentence in ModelSentences.Read(answer.Answer) ?? [])
        {
            if (sentence.Reports is [var number] && number >= 1 && number <= texts.Count
                && TranslationCheck.Stands(texts[number - 1], from, sentence.Text, to))
            {
                translated[number - 1] = sentence.Text;
            }
        }

        return translated;
    }

    private static string Numbered(IReadOnlyList<string> texts)
    {
        var numbered = new StringBuilder();
        for (var i = 0; i < texts.Count; i++)
        {
            numbered.Append(CultureInfo.InvariantCulture, $"{i + 1}. {StoryReports.Line(texts[i])}\n");
        }

        return numbered.ToString().TrimEnd();
    }

    // In English; its code where it is not known.
    private static string NameOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language).EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return language;
        }
    }
}
