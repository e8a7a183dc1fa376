using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>When a comparison comes to a wanted truth.</summary>
internal sealed class ComparisonEncoding(ExpressionEncoding encoding, MemberNames members)
{
    public Formula Of(Comparison comparison, Want want)
    {
        var (left, right) = (comparison.Left, comparison.Right);
        var relation = Relation(want.IsPositive() ? comparison.How : Opposite(comparison.How), left, right);
        if (want.TakesUnknown())
        {
            return Formula.AnyOf(encoding.HasValue(left, false, members), encoding.HasValue(right, false, members), IsNoDayInOrder(comparison, left), IsNoDayInOrder(comparison, right), relation);
        }

        return Formula.AllOf(encoding.HasValue(left, true, members), encoding.HasValue(right, true, members), relation);
    }

    /// <summary>When two known operands stand in a relation.</summary>
    public Formula Relation(Comparing how, Expression left, Expression right) => (left.Type, right.Type) switch
    {
        (ExpressionType.Amount, ExpressionType.Amount) => Amounts(how, left, right),
        (ExpressionType.Date, ExpressionType.Date) => Days(how, left, right),
        (ExpressionType.Date, _) => Kind(how, left, right),
        (_, ExpressionType.Date) => Kind(how, right, left),
        (ExpressionType.YesNo, ExpressionType.YesNo) => Truths(how, left, right),
        _ => Words(how, left, right),
    };

    private static Comparing Opposite(Comparing how) => how switch
    {
        Comparing.Equal => Comparing.NotEqual,
        Comparing.NotEqual => Comparing.Equal,
        Comparing.Less => Comparing.GreaterOrEqual,
        Comparing.LessOrEqual => Comparing.Greater,
        Comparing.Greater => Comparing.LessOrEqual,
        _ => Comparing.Less,
    };

    private static Comparing Turned(Comparing how) => how switch
    {
        Comparing.Less => Comparing.Greater,
        Comparing.LessOrEqual => Comparing.GreaterOrEqual,
        Comparing.Greater => Comparing.Less,
        Comparing.GreaterOrEqual => Comparing.LessOrEqual,
        _ => how,
    };

    private Formula Amounts(Comparing how, Expression left, Expression right)
    {
        // Of a ratio held against a constant the divisor goes to the other side, which may turn the relation around.
        if (left is Reckoned { How: Reckoning.DividedBy } ratio && IsFixed(right) && !IsFixed(ratio.Right))
        {
            var zero = new Literal(Value.Zero, ratio.Right.Type);
            var product = new Reckoned(Reckoning.Times, right, ratio.Right, ratio.Left.Type);
            return Formula.AnyOf(
                Formula.AllOf(Amounts(Comparing.Greater, ratio.Right, zero), Amounts(how, ratio.Left, product)),
                Formula.AllOf(Amounts(Comparing.Less, ratio.Right, zero), Amounts(Turned(how), ratio.Left, product)));
        }

        var cases = new AmountCases(encoding, members);
        return Formula.AnyOf(
            from one in cases.Of(left)
            from other in cases.Of(right)
            select Formula.AllOf(one.Where, other.Where, Against(how, one.Sum - other.Sum)));
    }

    private static bool IsFixed(Expression amount) => amount is Literal or Reference { Name.Kind: FactKind.Parameter } or Minus { Of: Literal or Reference { Name.Kind: FactKind.Parameter } };

    private static Formula Against(Comparing how, LinearSum difference) => how switch
    {
        Comparing.Equal => Holds(difference, Feasibility.Relation.Zero),
        Comparing.NotEqual => Formula.AnyOf(Holds(difference, Feasibility.Relation.Below), Holds(difference * -Rational.One, Feasibility.Relation.Below)),
        Comparing.Less => Holds(difference, Feasibility.Relation.Below),
        Comparing.LessOrEqual => Holds(difference, Feasibility.Relation.NotAbove),
        Comparing.Greater => Holds(difference * -Rational.One, Feasibility.Relation.Below),
        _ => Holds(difference * -Rational.One, Feasibility.Relation.NotAbove),
    };

    private static Formula Holds(LinearSum sum, Relation relation) =>
        new LinearConstraint(sum, relation) is { Decided: { } decided } ? (decided ? Formula.Always : Formula.Never) : new Formula.Holds(new LinearConstraint(sum, relation));

    // A day and a word are unequal and in no order; two words of dates are not compared by any rule.
    private Formula Days(Comparing how, Expression left, Expression right)
    {
        var days = Formula.AllOf(IsDay(left, true), IsDay(right, true), Against(how, Day(left) - Day(right)));
        return how == Comparing.NotEqual ? Formula.AnyOf(IsDay(left, false), IsDay(right, false), days)
            : how == Comparing.Equal ? Formula.AnyOf(Formula.AllOf(IsDay(left, false), IsDay(right, false)), days)
            : days;
    }

    private LinearSum Day(Expression date) => date is Literal literal ? LinearSum.Of(literal.Value.Number) : LinearSum.Of(encoding.NameOf(date, members));

    private Formula IsDay(Expression date, bool isDay)
    {
        if (date is Literal || date.Type is ExpressionType.Date { Words.IsEmpty: true })
        {
            return isDay ? Formula.Always : Formula.Never;
        }

        var kind = FormulaNames.Kind(encoding.NameOf(date, members));
        return isDay ? Domains.In(kind, FormulaNames.SomeDay) : Domains.NotIn(kind, FormulaNames.SomeDay);
    }

    private Formula IsNoDayInOrder(Comparison comparison, Expression operand) =>
        operand.Type is ExpressionType.Date && comparison.How is not (Comparing.Equal or Comparing.NotEqual) ? IsDay(operand, false) : Formula.Never;

    private Formula Kind(Comparing how, Expression date, Expression word)
    {
        var kind = FormulaNames.Kind(encoding.NameOf(date, members));
        var asked = ((Literal)word).Value.Word;
        return how == Comparing.Equal ? Domains.In(kind, asked) : Domains.NotIn(kind, asked);
    }

    private Formula Truths(Comparing how, Expression left, Expression right)
    {
        var (yes, no) = (how == Comparing.Equal, how != Comparing.Equal);
        return Formula.AnyOf(
            Formula.AllOf(encoding.Of(left, Want.True, members), encoding.Of(right, yes ? Want.True : Want.False, members)),
            Formula.AllOf(encoding.Of(left, Want.False, members), encoding.Of(right, no ? Want.True : Want.False, members)));
    }

    private Formula Words(Comparing how, Expression left, Expression right)
    {
        if (left is Literal one && right is Literal other)
        {
            return (one.Value.Word == other.Value.Word) == (how == Comparing.Equal) ? Formula.Always : Formula.Never;
        }

        if (left is Literal || right is Literal)
        {
            var word = ((Literal)(left is Literal ? left : right)).Value.Word;
            var name = encoding.NameOf(left is Literal ? right : left, members);
            encoding.Domains.Add(name, [word]);
            return how == Comparing.Equal ? Domains.In(name, word) : Domains.NotIn(name, word);
        }

        var (nameOfLeft, nameOfRight) = (encoding.NameOf(left, members), encoding.NameOf(right, members));
        if (left.Type is ExpressionType.Choice ofLeft && right.Type is ExpressionType.Choice ofRight)
        {
            return Formula.AnyOf(ofLeft.Words.Where(word => how != Comparing.Equal || ofRight.Words.Contains(word, StringComparer.Ordinal)).Select(word => Formula.AllOf(
                Domains.In(nameOfLeft, word),
                how == Comparing.Equal ? Domains.In(nameOfRight, word) : Domains.NotIn(nameOfRight, word))));
        }

        // Two texts are alike or not, and nothing more is claimed.
        return encoding.Domains.Is($"[{nameOfLeft} == {nameOfRight}]", how == Comparing.Equal);
    }
}
