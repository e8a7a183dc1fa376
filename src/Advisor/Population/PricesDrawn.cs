using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Advisor.Population;

/// <summary>A team that brings prices of its own brings input and output together: half of a price list would hide the catalogue's whole one.</summary>
internal static class PricesDrawn
{
    private static readonly string[][] Lists =
    [
        ["candidate.inputPrice", "candidate.outputPrice", "candidate.cachedInputPrice"],
        ["candidate.baselineInputPrice", "candidate.baselineOutputPrice", "candidate.baselineCachedInputPrice"],
    ];

    public static void Complete(Dictionary<string, Answer> answers)
    {
        foreach (var list in Lists.Where(list => !list.SkipLast(1).All(key => answers.GetValueOrDefault(key) is { IsKnown: true })))
        {
            foreach (var key in list)
            {
                answers.Remove(key);
            }
        }
    }
}
