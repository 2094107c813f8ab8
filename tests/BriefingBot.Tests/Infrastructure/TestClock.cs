using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>A clock that stands until the test moves it. Timers fire, in order, when it moves past them.</summary>
internal sealed class TestClock() : FakeTimeProvider(new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero));
