using FineTuneAdvisor.Rules.Engine.Members;
using NRules.RuleModel;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>Takes arguments out of a tuple and a fact.</summary>
internal abstract class BoundCall(ArgumentPlace[] places)
{
    protected T? Argument<T>(int index, ITuple? tuple, IFact? fact)
        where T : class
    {
        var place = places[index];
        return place.Kind switch
        {
            ArgumentSource.Fact => (T?)fact!.Value,
            ArgumentSource.Tuple => (T?)At(tuple!, place.Place).Value,
            _ => null,
        };
    }

    private static IFact At(ITuple tuple, int place)
    {
        foreach (var fact in tuple.Facts)
        {
            if (place-- == 0)
            {
                return fact;
            }
        }

        throw new InvalidOperationException("The network's tuple is shorter than its own map says.");
    }
}

/// <summary>A condition bound to where its arguments come from.</summary>
internal sealed class BoundCondition(NetworkCondition condition, ArgumentPlace[] places) : BoundCall(places)
{
    /// <summary>As the delegate that the network wants: over a fact, or over a tuple and a fact. Null where it wants another.</summary>
    public static Delegate? Bind<TDelegate>(NetworkCondition condition, ArgumentPlace[] places, int parameters)
        where TDelegate : Delegate
    {
        var bound = new BoundCondition(condition, places);
        var wanted = typeof(TDelegate).GetMethod(nameof(Action.Invoke))!.GetParameters();
        if (parameters == 1 && typeof(IFact).IsAssignableFrom(wanted[0].ParameterType))
        {
            return ((Func<IFact, bool>)bound.OfFact).Method.CreateDelegate<TDelegate>(bound);
        }

        return parameters == 2 && typeof(ITuple).IsAssignableFrom(wanted[0].ParameterType)
            ? ((Func<ITuple, IFact, bool>)bound.OfBoth).Method.CreateDelegate<TDelegate>(bound)
            : null;
    }

    private bool OfFact(IFact fact) => Holds(null, fact);

    private bool OfBoth(ITuple tuple, IFact fact) => Holds(tuple, fact);

    private bool Holds(ITuple? tuple, IFact? fact) =>
        condition.Holds(Argument<Situation>(0, tuple, fact), Argument<Member>(1, tuple, fact), Argument<Member>(2, tuple, fact));
}

/// <summary>An action bound to where its arguments come from.</summary>
internal sealed class BoundAction(NetworkAction action, ArgumentPlace[] places) : BoundCall(places)
{
    public static Delegate Bind<TDelegate>(NetworkAction action, ArgumentPlace[] places)
        where TDelegate : Delegate
    {
        var bound = new BoundAction(action, places);
        return ((Action<IContext, ITuple>)bound.Conclude).Method.CreateDelegate<TDelegate>(bound);
    }

    private void Conclude(IContext context, ITuple tuple) => action.Conclude(context, Argument<Situation>(0, tuple, null), Argument<Member>(1, tuple, null));
}
