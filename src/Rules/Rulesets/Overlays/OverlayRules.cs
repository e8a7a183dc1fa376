using System.Collections.Immutable;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Rules.Rulesets.Overlays;

/// <summary>
/// Checks the rules that overlays add. They make findings, under ids of the organization's own: what follows from findings is the ruleset's
/// to say, and its ids are its own to give, also those of a version to come.
/// </summary>
internal static class OverlayRules
{
    private const char Dash = '-';

    /// <param name="above">The rules of each overlay, in the order of the overlays.</param>
    public static void Check(ImmutableArray<ReadRule> own, IEnumerable<ImmutableArray<ReadRule>> above, ImmutableArray<Problem>.Builder problems)
    {
        var series = own.Select(rule => SeriesOf(rule.Rule.Id)).ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in above.SelectMany(rules => rules).Select(read => read.Rule))
        {
            if (series.Contains(SeriesOf(rule.Id)))
            {
                problems.Add(new Problem(rule.At, "id", $"\"{rule.Id}\"", $"an id that does not begin with {SeriesOf(rule.Id)}{Dash}", "These ids are the ruleset's to give: choose letters of your own, such as ORG-0001. To replace a rule, disable it as well."));
            }
            else if (!IsId(rule.Id))
            {
                problems.Add(new Problem(rule.At, "id", $"\"{rule.Id}\"", "capital letters, a dash and digits", "Write it as in: ORG-0001."));
            }
            else if (!taken.Add(rule.Id))
            {
                problems.Add(new Problem(rule.At, "id", $"\"{rule.Id}\", which another overlay has", "an id of its own", "Choose another id."));
            }

            if (rule.Layer != Layer.Findings)
            {
                problems.Add(new Problem(rule.At, "then", "a conclusion", "findings", "What follows from findings is the ruleset's to say: write an effect such as blocks, withholds or condition."));
            }
        }
    }

    private static string SeriesOf(string id) => id.Split(Dash)[0];

    private static bool IsId(string id) => id.Split(Dash) is [{ Length: > 0 } letters, { Length: > 0 } digits] && letters.All(char.IsAsciiLetterUpper) && digits.All(char.IsAsciiDigit);
}
