using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Reports.Tests.Fixture;

namespace FineTuneAdvisor.Reports.Tests.Composing;

/// <summary>What an assessment works out ahead, on other threads.</summary>
public sealed class WorkAheadTests
{
    public static TheoryData<string> Examples => [.. Shipped.Examples];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Working_ahead_while_the_result_is_written_changes_nothing_of_it(string example)
    {
        var expected = JsonRenderer.Render(Shipped.Example(example), "en");
        var ahead = Shipped.Example(example);
        ahead.WorkAhead();

        Assert.Equal(expected, JsonRenderer.Render(ahead, "en"));
    }
}
