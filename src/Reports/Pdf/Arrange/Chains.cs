namespace FineTuneAdvisor.Reports.Pdf.Arrange;

/// <summary>Which strips want to stand on one page.</summary>
internal static class Chains
{
    /// <summary>Runs of strips of which each but the last is kept with the next at least so much.</summary>
    public static IEnumerable<List<Strip>> Of(IEnumerable<Strip> strips, Keep least)
    {
        var chain = new List<Strip>();
        foreach (var strip in strips)
        {
            chain.Add(strip);
            if (strip.KeepWithNext < least)
            {
                yield return chain;
                chain = [];
            }
        }

        if (chain.Count > 0)
        {
            yield return chain;
        }
    }
}
