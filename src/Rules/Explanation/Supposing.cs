using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>A tree in which some parts are taken to have come out otherwise, wherever they stand.</summary>
internal static class Supposing
{
    // Behind the words that will not do, it makes one that none of them is.
    private const string Another = "'";

    /// <param name="supposed">What stands for a part, by the part's canonical text.</param>
    public static Expression With(this Expression expression, IReadOnlyDictionary<string, Literal> supposed) =>
        supposed.TryGetValue(CanonicalText.Of(expression), out var literal) ? literal : expression switch
        {
            Joined joined => joined with { Left = joined.Left.With(supposed), Right = joined.Right.With(supposed) },
            Negation negation => negation with { Of = negation.Of.With(supposed) },
            Comparison comparison => comparison with { Left = comparison.Left.With(supposed), Right = comparison.Right.With(supposed) },
            OneOf list => list with { Of = list.Of.With(supposed), Candidates = [.. list.Candidates.Select(candidate => candidate.With(supposed))] },
            Reckoned reckoned => reckoned with { Left = reckoned.Left.With(supposed), Right = reckoned.Right.With(supposed) },
            Minus minus => minus with { Of = minus.Of.With(supposed) },
            Known known => known with { Of = known.Of.With(supposed) },
            _ => expression,
        };

    /// <summary>What the steps suppose; those about members and rules suppose nothing of an expression.</summary>
    public static IReadOnlyDictionary<string, Literal> Of(IEnumerable<Step> steps)
    {
        var supposed = new Dictionary<string, Literal>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            switch (step)
            {
                case Shift shift:
                    supposed[CanonicalText.Of(shift.Of)] = new Literal(Landing.Of(shift), shift.Of.Type);
                    break;
                case Rewording { To: [var word, ..] } rewording:
                    supposed[CanonicalText.Of(rewording.Of)] = new Literal(Worded(rewording.Of, word), rewording.Of.Type);
                    break;
                case Rewording rewording:
                    supposed[CanonicalText.Of(rewording.Of)] = new Literal(Value.Of(string.Concat(rewording.Except) + Another), rewording.Of.Type);
                    break;
                case Learning learning:
                    supposed[CanonicalText.Of(new Known(learning.Of))] = Said(learning.IsLearnt ? Truth.True : Truth.False);
                    break;
                case Settling settling:
                    supposed[CanonicalText.Of(settling.Of)] = Said(settling.Wanted);
                    break;
            }
        }

        return supposed;
    }

    private static Literal Said(Truth truth) => new(Value.Of(truth), ExpressionType.YesNo.Only);

    private static Value Worded(Expression of, string word) => of.Type switch
    {
        ExpressionType.YesNo => Value.Of(word == YesNoWord.Of(Truth.True)),
        ExpressionType.Date when DateText.Read(word) is { } day => Value.Of(day),
        _ => Value.Of(word),
    };
}
