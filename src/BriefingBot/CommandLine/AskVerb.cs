using System.CommandLine;
using System.Text.Json.Serialization;
using BriefingBot.Operation;
using BriefingBot.Summaries;
using BriefingBot.Summaries.Questions;
using BriefingBot.Text;
using BriefingBot.Wording;

namespace BriefingBot.CommandLine;

/// <summary><c>ask "QUESTION" SOURCE...</c>: the answer with its links (docs/contract.md).</summary>
internal static class AskVerb
{
    private const int Sentences = 3;
    private const string Unanswered = "Nothing in these sources answers that.";

    public static Command Create(VerbHost host)
    {
        var question = new Argument<string>("QUESTION") { Description = "A question, in quotation marks." };
        var sources = VerbOptions.Sources();
        var json = VerbOptions.Json();
        var allow = VerbOptions.AllowNetwork();
        var command = new Command(
            "ask", "Answer a question from these sources, with links.") { question, sources, json, allow };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(
                host,
                parsed.GetRequiredValue(question),
                parsed.GetRequiredValue(sources),
                parsed.GetValue(json),
                parsed.GetValue(allow),
                cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        VerbHost host,
        string question,
        string[] sources,
        bool asJson,
        string[]? allow,
        CancellationToken cancellationToken)
    {
        await using var services = host.Open(allow);
        var loaded = await ActivatorUtilities.CreateInstance<StoryLoading>(services)
            .LoadArticlesAsync(sources, cancellationToken);
        var articles = loaded.Articles.ToDictionary(article => article.Id);
        var answer = await services.GetRequiredService<Answering>()
            .AnswerAsync(question, last: null, [.. articles.Values], Sentences, cancellationToken);
        if (answer.FallbackReason is { } reason)
        {
            await Console.Error.WriteLineAsync(
                $"Sentences of the articles themselves: {Texts.English.Fallback(reason)}.");
        }

        Write(answer, articles, asJson);
        return await loaded.TellErrorsAsync(asJson);
    }

    private static void Write(Answer answer, Dictionary<string, Article> articles, bool asJson)
    {
        var text = answer.Sentences.Count == 0
            ? Unanswered
            : string.Join(' ', answer.Sentences.Select(sentence => sentence.Text));
        if (asJson)
        {
            JsonLines.Write(new AskOutput(
                text,
                AsJson(answer.Sentences),
                answer.Sentences.Count == 0 ? AsJson(answer.Nearest) : null));
            return;
        }

        if (answer.Sentences.Count == 0)
        {
            Console.Out.WriteLine(answer.Nearest.Count > 0 ? $"{text} The nearest to it:" : text);
        }

        foreach (var sentence in answer.Sentences.Concat(answer.Nearest))
        {
            var article = articles[sentence.ArticleIds[0]];
            Console.Out.WriteLine(
                TerminalText.Of(
                    $"{sentence.Text}\n    {article.ShownOutlet}: {article.Url?.AbsoluteUri ?? article.Id}"));
        }

        IReadOnlyList<AskSentence> AsJson(IEnumerable<SummarySentence> sentences) =>
            [.. sentences.Select(sentence => new AskSentence(
                sentence.Text, sentence.ArticleIds[0], articles[sentence.ArticleIds[0]].Url?.AbsoluteUri))];
    }
}

internal sealed record AskOutput(
    string Answer,
    IReadOnlyList<AskSentence> Sentences,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<AskSentence>? Nearest);

internal sealed record AskSentence(string Text, string Article, string? Url);
