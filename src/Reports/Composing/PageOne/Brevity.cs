using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;

namespace FineTuneAdvisor.Reports.Composing.PageOne;

/// <summary>How much room the words of page one may take. What is cut stands whole further on in the report.</summary>
/// <param name="Name">Longest name of a team or board, in characters.</param>
/// <param name="Reason">Longest reason of a criterion or a pattern.</param>
/// <param name="Step">Longest item of the list of what to do.</param>
/// <param name="Steps">Items of that list.</param>
internal sealed record Brevity(int Name, int Reason, int Step, int Steps)
{
    private const int Uncut = int.MaxValue;

    public static readonly Brevity Full = new(Uncut, Uncut, Uncut, Steps: 3);

    /// <summary>From little to much that is left out: names first, then the third thing to do, then the ends of sentences.</summary>
    public static readonly ImmutableArray<Brevity> Shorter =
    [
        Full with { Name = 48 },
        Full with { Name = 48, Steps = 2 },
        new(Name: 48, Reason: 200, Step: 160, Steps: 2),
        new(Name: 48, Reason: 160, Step: 160, Steps: 2),
        new(Name: 48, Reason: 130, Step: 130, Steps: 2),
        new(Name: 32, Reason: 100, Step: 110, Steps: 2),
        new(Name: 32, Reason: 100, Step: 90, Steps: 1),
        new(Name: 32, Reason: 58, Step: 80, Steps: 1),
    ];

    /// <summary>The first sentence, cut to what a reason may take.</summary>
    public string OfReason(string text) => Sentences.Cut(Sentences.First(text), Reason);

    public string OfStep(string text) => Sentences.Cut(text, Step);
}
