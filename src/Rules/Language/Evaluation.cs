namespace FineTuneAdvisor.Rules.Language;

/// <summary>What an expression comes to: three-valued, exact, and total. Division by zero and overflow are unknown.</summary>
public static class Evaluation
{
    public static Truth TruthIn(this Expression expression, in Bindings bindings) => expression.ValueIn(bindings).Truth;

    public static Value ValueIn(this Expression expression, in Bindings bindings) => expression switch
    {
        Literal literal => literal.Value,
        Reference reference => bindings.Facts[reference.Name].Of(reference.Part),
        FieldReference field => bindings.Find(field.Variable.Name)?.Read(field.Field.Name) ?? Value.Unknown,
        Joined joined => Value.Of(Join(joined, bindings)),
        Negation negation => Value.Of(negation.Of.TruthIn(bindings).Not()),
        Comparison comparison => Value.Of(Compare(comparison.How, comparison.Left.ValueIn(bindings), comparison.Right.ValueIn(bindings))),
        OneOf list => Value.Of(AnyEqual(list, bindings)),
        Minus minus => Reckon(Reckoning.Minus, Value.Zero, minus.Of.ValueIn(bindings)),
        Reckoned reckoned => Reckon(reckoned.How, reckoned.Left.ValueIn(bindings), reckoned.Right.ValueIn(bindings)),
        Known known => Value.Of(IsKnown(known.Of, bindings)),
        BasisOf basis => Value.Of(BasisWords.Of(bindings.Facts[basis.Of.Name].Basis)),
        Aggregate aggregate => Gather(aggregate, bindings),
        _ => Value.Unknown,
    };

    private static Truth Join(Joined joined, in Bindings bindings)
    {
        var left = joined.Left.TruthIn(bindings);
        var right = joined.Right.TruthIn(bindings);
        return joined.How == Joining.And ? left.And(right) : left.Or(right);
    }

    private static bool IsKnown(Expression of, in Bindings bindings) =>
        of is Reference reference ? bindings.Facts[reference.Name].IsKnown : of.ValueIn(bindings).IsKnown;

    private static Truth AnyEqual(OneOf list, in Bindings bindings)
    {
        var of = list.Of.ValueIn(bindings);
        var any = Truth.False;
        foreach (var candidate in list.Candidates)
        {
            any = any.Or(Compare(Comparing.Equal, of, candidate.ValueIn(bindings)));
        }

        return any;
    }

    private static Truth Compare(Comparing how, Value left, Value right)
    {
        if (!left.IsKnown || !right.IsKnown)
        {
            return Truth.Unknown;
        }

        // A date beside a word such as none: unequal, and in no order.
        if (left.Kind != right.Kind)
        {
            return how switch
            {
                Comparing.Equal => Truth.False,
                Comparing.NotEqual => Truth.True,
                _ => Truth.Unknown,
            };
        }

        var order = left.Kind == ValueKind.Word ? string.CompareOrdinal(left.Word, right.Word) : left.Number.CompareTo(right.Number);
        return (how switch
        {
            Comparing.Equal => order == 0,
            Comparing.NotEqual => order != 0,
            Comparing.Less => order < 0,
            Comparing.LessOrEqual => order <= 0,
            Comparing.Greater => order > 0,
            _ => order >= 0,
        })
            ? Truth.True
            : Truth.False;
    }

    private static Value Reckon(Reckoning how, Value left, Value right)
    {
        if (!left.IsKnown || !right.IsKnown)
        {
            return Value.Unknown;
        }

        try
        {
            return how switch
            {
                Reckoning.Plus => Value.Of(left.Number + right.Number),
                Reckoning.Minus => Value.Of(left.Number - right.Number),
                Reckoning.Times => Value.Of(left.Number * right.Number),
                Reckoning.DividedBy => right.Number == 0 ? Value.Unknown : Value.Of(left.Number / right.Number),
                Reckoning.Smaller => Value.Of(Math.Min(left.Number, right.Number)),
                _ => Value.Of(Math.Max(left.Number, right.Number)),
            };
        }
        catch (OverflowException)
        {
            return Value.Unknown;
        }
    }

    private static Value Gather(Aggregate aggregate, in Bindings bindings)
    {
        if (bindings.Collected is not { } items)
        {
            return Value.Unknown;
        }

        if (aggregate.Of is not { } field)
        {
            return Value.Of((decimal)items.Count);
        }

        // The sum over nothing is 0; there is no smallest and no greatest of nothing.
        var gathered = aggregate.How == Aggregating.Sum ? Value.Zero : items.Count == 0 ? Value.Unknown : items[0].Read(field.Field.Name);
        var how = aggregate.How switch
        {
            Aggregating.Sum => Reckoning.Plus,
            Aggregating.Min => Reckoning.Smaller,
            _ => Reckoning.Greater,
        };
        foreach (var item in items)
        {
            gathered = Reckon(how, gathered, item.Read(field.Field.Name));
        }

        return gathered;
    }
}
