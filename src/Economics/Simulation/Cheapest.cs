namespace FineTuneAdvisor.Economics.Simulation;

/// <summary>The option that costs least; of equals the first.</summary>
internal static class Cheapest
{
    /// <param name="costs">For every option its cost in every column.</param>
    public static int In(double[][] costs, int column)
    {
        var best = 0;
        for (var option = 1; option < costs.Length; option++)
        {
            best = costs[option][column] < costs[best][column] ? option : best;
        }

        return best;
    }
}
