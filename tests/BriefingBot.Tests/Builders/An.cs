namespace BriefingBot.Tests.Builders;

/// <summary>The beginning of an article that a test describes.</summary>
internal static class An
{
    public static ArticleDraft Article() => new();
}
