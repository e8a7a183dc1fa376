using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Advisor.Changes;

/// <summary>Other answers and what would follow from them in money: worked out once, when it is first asked for. For one thread.</summary>
internal sealed class Supposed(AnswerSheet answers, Func<AnswerSheet, EconomicModel> cost)
{
    private EconomicModel? _model;

    public AnswerSheet Answers => answers;

    public EconomicModel Model => _model ??= cost(answers);

    /// <summary>A figure's value; null while it is unknown.</summary>
    public decimal? Figure(string name) => Model.Figures[name].Value;
}
