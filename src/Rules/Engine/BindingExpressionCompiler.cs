using System.Linq.Expressions;
using NRules.Extensibility;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>
/// Turns what the network asks to be compiled into a call on our own object, without emitting code. The network wraps a condition
/// into a block that takes the values out of a fact or a tuple and then makes the call that the condition is; this reads the block,
/// notes where each argument comes from, and binds. A block of another shape is interpreted, and counted.
/// </summary>
/// <remarks>
/// It leans on the shape of NRules 1.0.4. Compiling each condition to code takes about 1 ms a rule at start; binding takes none.
/// </remarks>
internal sealed class BindingExpressionCompiler : IExpressionCompiler
{
    /// <summary>How many expressions were of another shape; 0 as long as the network wraps as it does.</summary>
    public int Fallbacks { get; private set; }

    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        if (Bind(expression) is TDelegate bound)
        {
            return bound;
        }

        Fallbacks++;
        return expression.Compile(preferInterpretation: true);
    }

    private static Delegate? Bind<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
    {
        if (expression.Body is not BlockExpression block || block.Result is not MethodCallExpression { Object: ConstantExpression { Value: { } target } } call)
        {
            return null;
        }

        var places = ArgumentPlaces.Of(block);
        return target switch
        {
            NetworkCondition condition when places.Find(call.Arguments) is { } found => BoundCondition.Bind<TDelegate>(condition, found, expression.Parameters.Count),
            NetworkAction action when places.Find([.. call.Arguments.Skip(1)]) is { } found => BoundAction.Bind<TDelegate>(action, found),
            _ => null,
        };
    }
}
