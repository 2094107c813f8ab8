using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text.Claims;

namespace BriefingBot.Text.Tests.Claims;

/// <summary>The claims of <c>claims.txt</c>, which tells its form, each held against its report.</summary>
public sealed class ClaimTests
{
    public static TheoryData<string, string, bool, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, bool, string, string>();
            var (rule, report, language) = ("", "", "");
            foreach (var line in File.ReadLines(
                Path.Combine(SharedData.Root(), "tests", "BriefingBot.Text.Tests", "Claims", "claims.txt")))
            {
                if (line is ['#', '#', ..])
                {
                    rule = line[3..];
                }
                else if (line is ['=', ..])
                {
                    var space = line.IndexOf(' ', StringComparison.Ordinal);
                    language = line[1..space];
                    report = line[(space + 1)..].Replace("\\n", "\n", StringComparison.Ordinal);
                }
                else if (line is ['+' or '-', ..])
                {
                    rows.Add(rule, line[2..], line[0] == '+', report, language);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_claim_stands_where_its_report_tells_it(
        string rule, string claim, bool stands, string report, string language)
    {
        var article = new Article { Id = "1", Text = report, SourceName = "report" };
        article = language.Length == 0 ? article : article with { Language = language };

        Assert.True(stands == ClaimVerifier.For([article]).Verify(claim).IsOk, $"{rule}: {claim}");
    }
}
