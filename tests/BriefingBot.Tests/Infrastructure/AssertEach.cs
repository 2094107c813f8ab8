namespace Xunit;

/// <summary>What <see cref="Assert"/> lacks.</summary>
internal static class AssertEach
{
    extension(Assert)
    {
        /// <summary>As <c>All</c>, of what must not be empty: of nothing, anything holds.</summary>
        public static void Each<T>(IEnumerable<T> items, Action<T> holds)
        {
            List<T> all = [.. items];
            Assert.NotEmpty(all);
            Assert.All(all, holds);
        }
    }
}
