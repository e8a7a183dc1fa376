using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>What other answers would do to a verdict.</summary>
internal static class OtherAnswers
{
    // The parameter that says how far an amount is changed.
    private const string Reach = "largestChange";

    public static WhatWouldChangeIt Of(AnswerJudge judge, EconomicModel model, Conclusions conclusions)
    {
        // Inputs of its own: what is read of them is kept there, and others may be reading the model's at the same time.
        var inputs = new Inputs(model.Inputs.Given, model.Inputs.Questions, model.Inputs.Parameters, model.Inputs.Today);
        var paths = new AnswerPaths(inputs, Awaited.Keys(conclusions), inputs.Parameters[Reach].Value);

        // A change may let an answer apply that does not today.
        var today = ChangeSet.Of(inputs.Given, judge);
        var invoice = InvoiceOfToday.Of(judge, today);
        return new WhatWouldChangeIt(
            new ChangeSearch(judge, paths, invoice, today, conclusions.Verdict.Outcome).Run(),
            new EvidenceSearch(judge, paths, invoice, today, key => model.Risk?.Uncertainty.WorthOf(key)?.Amount).Spared(conclusions));
    }
}
