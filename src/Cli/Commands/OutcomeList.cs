using System.Collections.Immutable;
using System.CommandLine.Parsing;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>A list of verdicts as typed after <c>--fail-on</c>: <c>reject,defer</c>.</summary>
public static class OutcomeList
{
    /// <summary>The list that was begun, with each verdict that does not stand in it yet in the place of its last word.</summary>
    public static IEnumerable<string> LongerBy(string begun)
    {
        var finished = begun[..(begun.LastIndexOf(',') + 1)];
        return Enum.GetValues<Outcome>().Select(outcome => Invariant.Key(outcome)).Except(finished.Split(',', StringSplitOptions.TrimEntries), StringComparer.OrdinalIgnoreCase).Select(outcome => finished + outcome);
    }

    public static ImmutableArray<Outcome> Parse(ArgumentResult argument)
    {
        var outcomes = ImmutableArray.CreateBuilder<Outcome>();
        foreach (var word in argument.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            // Enum.TryParse would take numbers too.
            if (char.IsLetter(word[0]) && Enum.TryParse<Outcome>(word, ignoreCase: true, out var outcome))
            {
                outcomes.Add(outcome);
            }
            else
            {
                argument.AddError($"--fail-on: found '{word}', expected verdicts out of approve, approveWithConditions, defer, reject, with commas between.");
            }
        }

        return outcomes.ToImmutable();
    }
}
