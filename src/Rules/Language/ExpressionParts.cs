namespace FineTuneAdvisor.Rules.Language;

/// <summary>The parts of a tree.</summary>
public static class ExpressionParts
{
    public static IEnumerable<Expression> Operands(this Expression expression) => expression switch
    {
        Joined joined => [joined.Left, joined.Right],
        Negation negation => [negation.Of],
        Comparison comparison => [comparison.Left, comparison.Right],
        OneOf list => [list.Of, .. list.Candidates],
        Reckoned reckoned => [reckoned.Left, reckoned.Right],
        Minus minus => [minus.Of],
        Known known => [known.Of],
        BasisOf basis => [basis.Of],
        Aggregate { Of: { } field } => [field],
        _ => [],
    };

    /// <summary>The names of answers, figures and parameters that it reads, in the order of the text, repeated as often as they stand there.</summary>
    public static IEnumerable<string> FactNames(this Expression expression) => expression is Reference reference
        ? [reference.Name.Text]
        : expression.Operands().SelectMany(FactNames);
}
