using System.Text;
using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Reports.Tests.Fixture;

namespace FineTuneAdvisor.Reports.Tests.Json;

public sealed class JsonRendererTests
{
    [Fact]
    public void Dump()
    {
        foreach (var (name, situation) in Situations.All)
        {
            File.WriteAllText($"/tmp/{name}.json", Encoding.UTF8.GetString(JsonRenderer.Render(situation().Build(), "en")));
        }
    }
}
