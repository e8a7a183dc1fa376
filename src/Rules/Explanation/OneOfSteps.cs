using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>What would turn <c>x in [...]</c>: a word that is listed, or one that is not; of amounts, the nearest that is listed.</summary>
internal static class OneOfSteps
{
    public static Step? Of(OneOf list, Truth wanted, in Bindings bindings)
    {
        var now = list.Of.ValueIn(bindings);
        if (now.Kind is ValueKind.Word or ValueKind.YesNo)
        {
            var words = ImmutableArray.CreateBuilder<string>();
            foreach (var candidate in list.Candidates)
            {
                words.Add(ComparisonSteps.WordOf(candidate.ValueIn(bindings)));
            }

            return ComparisonSteps.Words(list.Of, now, wanted == Truth.True, words.ToImmutable());
        }

        var steps = ImmutableArray.CreateBuilder<ImmutableArray<Step>>();
        foreach (var candidate in list.Candidates)
        {
            var equal = new Comparison(Comparing.Equal, list.Of, candidate);
            if (equal.TruthIn(bindings) == wanted.Not() && ComparisonSteps.Of(equal, wanted, bindings) is { } step)
            {
                steps.Add([step]);
            }
        }

        return steps.NearestFirst().FirstOrDefault() is { IsDefaultOrEmpty: false } nearest ? nearest[0] : null;
    }
}
