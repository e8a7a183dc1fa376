using System.Linq.Expressions;
using LinqExpression = System.Linq.Expressions.Expression;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>Where an argument of a condition comes from.</summary>
/// <param name="Kind">From the fact, from the tuple, or from nowhere.</param>
/// <param name="Place">In the tuple, counted from its right end.</param>
internal sealed record ArgumentPlace(ArgumentSource Kind, int Place)
{
    public static ArgumentPlace Nowhere { get; } = new(ArgumentSource.Nowhere, 0);
}

internal enum ArgumentSource
{
    Nowhere,
    Fact,
    Tuple,
}

/// <summary>
/// Reads from the network's block which variable it takes from where: an assignment from the fact, or as many steps of an
/// enumerator over the tuple, from its right end, as stand before the assignment.
/// </summary>
internal sealed class ArgumentPlaces
{
    private readonly Dictionary<ParameterExpression, ArgumentPlace> _places = [];

    public static ArgumentPlaces Of(BlockExpression block)
    {
        var places = new ArgumentPlaces();
        var steps = 0;
        foreach (var step in block.Expressions)
        {
            if (step is MethodCallExpression { Method.Name: nameof(IEnumerator<>.MoveNext) })
            {
                steps++;
            }
            else if (step is BinaryExpression { NodeType: ExpressionType.Assign, Left: ParameterExpression variable, Right: UnaryExpression { Operand: MemberExpression value } })
            {
                var isFact = value.Expression is ParameterExpression;
                places._places[variable] = isFact ? new ArgumentPlace(ArgumentSource.Fact, 0) : new ArgumentPlace(ArgumentSource.Tuple, steps - 1);
            }
        }

        return places;
    }

    /// <summary>Where each argument comes from; null where one comes from somewhere else.</summary>
    public ArgumentPlace[]? Find(IReadOnlyList<LinqExpression> arguments)
    {
        var found = new ArgumentPlace[arguments.Count];
        for (var i = 0; i < found.Length; i++)
        {
            switch (arguments[i])
            {
                case ConstantExpression { Value: null }:
                    found[i] = ArgumentPlace.Nowhere;
                    break;
                case ParameterExpression variable when _places.TryGetValue(variable, out var place):
                    found[i] = place;
                    break;
                default:
                    return null;
            }
        }

        return found;
    }
}
