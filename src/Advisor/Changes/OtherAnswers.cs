using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>What other answers would do to a verdict.</summary>
internal static class OtherAnswers
{
    // The parameter that says how far an amount is changed.
    private const string Reach = "largestChange";

    public static WhatWouldChangeIt Of(Trial trial, EconomicModel model, Conclusions conclusions)
    {
        var (inputs, answers) = (model.Inputs, model.Inputs.Answers);
        var paths = new AnswerPaths(inputs, Awaited.Keys(conclusions), inputs.Parameters[Reach].Value);
        var invoice = InvoiceOfToday.Of(trial, answers);
        return new WhatWouldChangeIt(
            new ChangeSearch(trial, paths, invoice, answers, conclusions.Verdict.Outcome).Run(),
            new EvidenceSearch(trial, paths, invoice, key => model.Risk?.Uncertainty.WorthOf(key)?.Amount).Spared(answers, conclusions));
    }
}
