using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>
/// An amount as sums that are linear, each with what must hold for it: the smaller of two is the one or the other. A product of variables is a
/// variable of its own, named by its text: nothing is claimed about it but that it is the same wherever it stands.
/// </summary>
internal sealed class AmountCases(ExpressionEncoding encoding, MemberNames members)
{
    public IEnumerable<(Formula Where, LinearSum Sum)> Of(Expression amount) => amount switch
    {
        Literal literal => [(Formula.Always, LinearSum.Of(literal.Value.Number))],
        Reference { Name.Kind: FactKind.Parameter } parameter => [(Formula.Always, LinearSum.Of(encoding.ParameterAmount(parameter)))],
        Minus minus => Of(minus.Of).Select(one => (one.Where, one.Sum * -Rational.One)),
        Reckoned { How: Reckoning.Plus } plus => Pairs(plus, (left, right) => left + right),
        Reckoned { How: Reckoning.Minus } minus => Pairs(minus, (left, right) => left - right),
        Reckoned { How: Reckoning.Smaller } smaller => Extremes(smaller, true),
        Reckoned { How: Reckoning.Greater } greater => Extremes(greater, false),
        Reckoned reckoned => Scaled(reckoned),
        _ => [(Formula.Always, LinearSum.Of(encoding.NameOf(amount, members)))],
    };

    private IEnumerable<(Formula Where, LinearSum Sum)> Pairs(Reckoned reckoned, Func<LinearSum, LinearSum, LinearSum> joining) =>
        from left in Of(reckoned.Left)
        from right in Of(reckoned.Right)
        select (Formula.AllOf(left.Where, right.Where), joining(left.Sum, right.Sum));

    private IEnumerable<(Formula Where, LinearSum Sum)> Extremes(Reckoned two, bool isSmaller) =>
        from left in Of(two.Left)
        from right in Of(two.Right)
        from isLeft in (bool[])[true, false]
        let ahead = isLeft == isSmaller ? left.Sum - right.Sum : right.Sum - left.Sum
        select (Formula.AllOf(left.Where, right.Where, new Formula.Holds(new LinearConstraint(ahead, Relation.NotAbove))), isLeft ? left.Sum : right.Sum);

    private IEnumerable<(Formula Where, LinearSum Sum)> Scaled(Reckoned reckoned) =>
        from left in Of(reckoned.Left)
        from right in Of(reckoned.Right)
        let sum = reckoned.How == Reckoning.DividedBy
            ? (right.Sum is { IsConstant: true, Constant.Sign: not 0 } ? left.Sum * (Rational.One / right.Sum.Constant) : null)
            : right.Sum.IsConstant ? left.Sum * right.Sum.Constant
            : left.Sum.IsConstant ? right.Sum * left.Sum.Constant
            : null
        select (Formula.AllOf(left.Where, right.Where), sum ?? LinearSum.Of(encoding.NameOf(reckoned, members)));
}
