namespace FineTuneAdvisor.Cli.Tests;

/// <summary>What a team types at the prompts of an interview.</summary>
/// <param name="Asks">The key of the question; empty at a prompt for basis or evidence.</param>
internal sealed record Typed(string Asks, string Line)
{
    /// <summary>The required answers and those of a first verdict, in the order of the prompts; tuned at the provider.</summary>
    public static readonly Typed[] FirstVerdict =
    [
        new("proposal.title", "Triage of tickets"),
        new("proposal.team", "Operations"),
        new("useCase.task", "Names the queue and the urgency of a ticket"),
        new("proposal.stage", "pilot"), new("", ""),
        new("useCase.specificity", "1"), new("", ""),
        new("useCase.effect", "cost"), new("", "KPI sheet of the service desk"),
        new("useCase.valuePerSuccess", "2..3..5"), new("", "estimated"), new("", ""),
        new("workload.requestsPerDay", "8k..14k"), new("workload.activeDaysPerYear", "365"), new("", "1"), new("", "gateway log, June"),
        new("workload.callsPerRequest", "1"), new("workload.contextGrowthPerCall", "0"), new("", "measured"), new("", "traces"),
        new("workload.systemPromptTokens", "1,500"), new("workload.fewShotTokens", "0"), new("", "measured"), new("", "deployed prompt"),
        new("workload.retrievedTokens", "0"), new("", ""),
        new("workload.outputTokens", "500"), new("workload.reasoningTokens", "0"), new("", "measured"), new("", "usage export"),
        new("candidate.route", "1"),
        new("quality.claim", "1"), new("quality.baselineSuccessRate", "85.0%"), new("quality.tunedSuccessRate", "91.0%"), new("", "measured"), new("", "evaluation of May"),
        new("commitment.months", "36"), new("", "contracted"), new("", "contract 17"),
    ];

    public static string[] Lines(IEnumerable<Typed> typed) => [.. typed.Select(one => one.Line)];
}
