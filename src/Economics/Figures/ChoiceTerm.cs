using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>One of two formulas, by a condition; shown as the one that was taken.</summary>
internal sealed class ChoiceTerm : Term
{
    private readonly Term _yes;
    private readonly Term _no;

    private ChoiceTerm(Condition condition, Term yes, Term no, Term taken, string? reason)
        : base(Operation.Choice, condition.IsKnown ? taken.Value : null, condition.IsKnown ? taken.Basis : Basis.Unknown, reason, taken.IsApproximate)
    {
        Condition = condition;
        _yes = yes;
        _no = no;
    }

    public Condition Condition { get; }

    internal override string Symbol => Taken.Symbol;

    /// <summary>What it is where the condition holds, and where it does not or is unknown.</summary>
    internal override IReadOnlyList<Term> Operands => [_yes, _no];

    internal override Term Taken => Chosen.Taken;

    // While the condition is unknown, its sides are what is missing too.
    private protected override IEnumerable<Term> Deciding => Condition.IsKnown ? [Chosen] : [Chosen, Condition.Left, Condition.Right];

    private Term Chosen => Condition.Holds ? _yes : _no;

    public static ChoiceTerm Of(Condition condition, Term yes, Term no)
    {
        var taken = condition.Holds ? yes : no;
        var reason = condition.IsKnown || !taken.IsKnown ? taken.Reason
            : condition.Left.IsKnown ? condition.Right.Reason
            : condition.Left.Reason;
        return new ChoiceTerm(condition, yes, no, taken, reason);
    }
}
