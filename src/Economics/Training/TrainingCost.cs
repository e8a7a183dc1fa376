using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Training;

/// <summary>What tuning costs once, and what keeping it costs a year.</summary>
/// <param name="PerRun">USD of one training run: the sticker price.</param>
/// <param name="OneOff">USD before the first request: runs, data, evaluation, engineering.</param>
/// <param name="People">USD a year for those who run it.</param>
/// <param name="Running">USD a year for retraining and people.</param>
public sealed record TrainingCost(Term PerRun, Term OneOff, Term People, Term Running)
{
    public static TrainingCost Of(Case subject, Term trainingPrice)
    {
        var candidate = subject.Proposal.Candidate;
        var inputs = subject.Inputs;
        var ledger = subject.Ledger;
        var perRun = ledger.Enter("costPerRun", PerRunOf(subject, trainingPrice));
        var engineer = inputs.Of(subject.Proposal.Operations.EngineerCostPerYear);
        var oneOff = ledger.Enter(
            "oneOffCost",
            (inputs.Of(candidate.Experiments) * perRun) + Preparation(subject));
        var people = ledger.Enter("peopleCost", EngineersNeeded(subject) * engineer);
        var running = ledger.Enter("runningCost", (RetrainingsPerYear(subject) * perRun) + people);
        return new TrainingCost(perRun, oneOff, people, running);
    }

    /// <summary>USD of one run by its tokens; where their number, the passes or the price are not known, the article's range stands in.</summary>
    /// <param name="tokens">Of the training set, once through.</param>
    public static Term ByTheToken(Case subject, Term tokens, Term trainingPrice)
    {
        var run = tokens * subject.Inputs.Of(subject.Proposal.Candidate.Epochs) * trainingPrice / Scale.TokensPerPriceUnit;
        return run.IsKnown ? run : subject.Inputs.Parameter("runCostRange");
    }

    /// <summary>USD once, beside the runs: data, evaluation, engineering.</summary>
    public static Term Preparation(Case subject)
    {
        var candidate = subject.Proposal.Candidate;
        return subject.Inputs.Of(candidate.DataPreparationCost)
            + subject.Inputs.Of(candidate.EvaluationCost)
            + (subject.Inputs.Of(candidate.EngineeringWeeks) * subject.Inputs.Of(subject.Proposal.Operations.EngineerCostPerYear) / Scale.WeeksPerYear);
    }

    // A quoted run overrides tokens × price.
    private static Term PerRunOf(Case subject, Term trainingPrice)
    {
        var candidate = subject.Proposal.Candidate;
        return candidate.CostPerRun.IsKnown && CarriedOver.IsRunOfProposal(subject)
            ? subject.Inputs.Of(candidate.CostPerRun)
            : ByTheToken(subject, subject.Inputs.Of(candidate.TrainingTokens), trainingPrice);
    }

    private static Term EngineersNeeded(Case subject)
    {
        var answer = subject.Proposal.Operations.EngineersNeeded;
        return answer.IsKnown && subject.IsProposed ? subject.Inputs.Of(answer)
            : subject.Route == Route.SelfHosted ? subject.Inputs.Parameter("engineersNeededSelfHosted")
            : subject.IsHosted ? subject.Inputs.Parameter("engineersNeededHosted")
            : Term.Unknown(answer.Given.Key, Reasons.RouteUnknown, "candidate.route");
    }

    /// <summary>Trainings a year; unanswered, once a year or as often as bases retire.</summary>
    public static Term RetrainingsPerYear(Case subject)
    {
        var answer = subject.Proposal.Candidate.RetrainingsPerYear;
        return answer.IsKnown
            ? subject.Inputs.Of(answer)
            : Term.Max(1m, Scale.MonthsPerYear / subject.Inputs.Parameter("lifeOfBaseModel")).Assumed();
    }
}
