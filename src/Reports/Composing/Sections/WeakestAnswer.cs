using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Reports.Composing.Sections;

/// <summary>The answer behind a figure that is known no better than the figure itself.</summary>
internal static class WeakestAnswer
{
    /// <summary>The first such answer's key, through the figures that the figure was made from; null where none holds it down.</summary>
    public static string? Of(EconomicModel economics, Figure figure) => Of(economics, figure, [figure.Name], figure);

    private static string? Of(EconomicModel economics, Figure asked, HashSet<string> seen, Figure figure)
    {
        foreach (var name in figure.From.Where(seen.Add))
        {
            if (economics.Inputs.Questions.Find(name) is not null)
            {
                if (economics.Inputs[name].Basis == asked.Basis)
                {
                    return name;
                }
            }
            else if (economics.Figures.Find(name) is { } part && part.Basis == asked.Basis && Of(economics, asked, seen, part) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
