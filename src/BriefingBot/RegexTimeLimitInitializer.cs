using System.Runtime.CompilerServices;
using BriefingBot.Text;

namespace BriefingBot;

internal static class RegexTimeLimitInitializer
{
#pragma warning disable CA2255 // The limit must hold before the first static expression of this assembly is made.
    [ModuleInitializer]
    internal static void Initialize() => RegexTimeLimit.Set();
#pragma warning restore CA2255
}
