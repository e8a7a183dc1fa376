using FineTuneAdvisor.Economics.CashFlow;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Inference;
using FineTuneAdvisor.Economics.Prices;
using FineTuneAdvisor.Economics.Retirement;
using FineTuneAdvisor.Economics.Tokens;
using FineTuneAdvisor.Economics.Training;

namespace FineTuneAdvisor.Economics.Options;

/// <summary>
/// A small model tuned on the baseline's answers: the cheapest that the candidate's provider tunes at a well-sourced price, with the
/// candidate's prompt. What its teacher is paid is part of the one-off cost; its quality is not measured.
/// </summary>
public static class Distilled
{
    private const string Id = "distilled";

    public static OptionRow Of(Yardstick yardstick, CandidateCost candidate, TrainingCost training)
    {
        var subject = yardstick.Subject;
        if (subject.Inputs.Choice(subject.Proposal.Candidate.Method) == "distillation")
        {
            return NotPossible.Of(Id, isTuned: true, Reasons.IsTheProposal);
        }

        if (!candidate.Serving.Annual.IsKnown)
        {
            return NotPossible.Of(Id, isTuned: true, candidate.Serving.Annual.Reason ?? Reasons.AnswersMissing);
        }

        // The search reads every price; only those of the model shown count as used.
        var search = new Case(subject.Inputs, subject.Catalogue);
        var pupil = Tunable(subject)
            .Select(row => (Row: row, Annual: Annual(Serving(yardstick with { Subject = search }, row), candidate)))
            .Where(option => option.Annual.Value < candidate.Serving.Annual.Value)
            .OrderBy(option => option.Annual.Value)
            .ThenBy(option => option.Row.Id, StringComparer.Ordinal)
            .Select(option => option.Row)
            .FirstOrDefault();
        return pupil is null
            ? NotPossible.Of(Id, isTuned: true, Reasons.NoSmallerTunable)
            : Costed(yardstick, candidate, training, pupil);
    }

    // A model of which not even the release is known may be gone already, and the tuned one with it.
    private static IEnumerable<ModelRow> Tunable(Case subject) => subject.Catalogue.Models.Values.Where(row =>
        row.Tuned.IsWellSourced
        && row.Released is not null
        && subject.CandidateModel?.Split('/')[0] == row.Provider
        && ModelLife.IsInService(subject, row.Id)
        && (row.TuningCloses is not { } closes || closes.Value >= subject.Today));

    private static ServingCost Serving(Yardstick yardstick, ModelRow row)
    {
        var (subject, baseline) = (yardstick.Subject, yardstick.Baseline);
        var calls = baseline.Calls.After(subject);
        return ServingCost.ByTheToken(subject, calls, CandidateFlow.Of(subject, baseline, calls, RequestTokens.Of(calls), row.Id), new PriceResolution(subject).Tuned(row), yardstick.RequestsPerYear);
    }

    // Whoever charges a deployment of the candidate by the hour charges one of the small model too.
    private static Term Annual(ServingCost serving, CandidateCost candidate) => candidate.HostingFee is { } fee ? serving.Annual + fee : serving.Annual;

    private static OptionRow Costed(Yardstick yardstick, CandidateCost candidate, TrainingCost training, ModelRow row)
    {
        var (subject, baseline) = (yardstick.Subject, yardstick.Baseline);
        var (inputs, ledger) = (subject.Inputs, subject.Ledger);
        var serving = Serving(yardstick, row);
        var teacher = TeacherAnswers.Enter(subject, baseline, serving.Calls);
        var run = ledger.Enter("costPerRun.distilled", TrainingCost.ByTheToken(subject, teacher.Tokens, new PriceResolution(subject).Training(row)));
        var runs = inputs.Of(subject.Proposal.Candidate.Experiments) * run;
        var engineer = inputs.Of(subject.Proposal.Operations.EngineerCostPerYear);
        var people = subject.IsHosted ? training.People : inputs.Parameter("engineersNeededHosted") * engineer;
        var left = ModelLife.MonthsLeft(subject, row.Id) is { IsKnown: true } known ? known : null;
        return new UnmeasuredOption(
            Id,
            row.Id,
            IsTuned: true,
            serving,
            candidate.HostingFee,
            OneOff: teacher.Cost + runs + TrainingCost.Preparation(subject),
            Running: (TrainingCost.RetrainingsPerYear(subject) * run) + people,
            new PricePath(yardstick.Period, left),
            Move: yardstick.Migration + runs,
            EndsAfter: inputs.IsYes(subject.Proposal.Provider.WeightsExportable) ? null : left)
        {
            Notes = [Reasons.TeacherIsBaseline, .. HiddenReasoning.Notes(row, baseline.Calls.Reasoning)],
        }.Costed(yardstick, Id);
    }
}
