using System.Collections.Frozen;

namespace BriefingBot.Text.Languages;

/// <summary>What amounts are told in: an amount's unit tells no two sentences apart.</summary>
internal static class MoneyWords
{
    public static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "dollar", "dollars", "euro", "euros", "pound", "pounds", "yen", "yuan", "rouble", "roubles", "ruble", "rubles",
        "usd", "eur", "gbp", "percent", "per", "cent", "prozent", "процент", "процента", "процентов");
}
