using FineTuneAdvisor.Rules.Tests.Language;
using FineTuneAdvisor.Rules.Tests.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Engine;

/// <summary>Rule files from a seed: every form of condition, chained and branched, over random expressions.</summary>
internal sealed class RandomRules(Random random)
{
    private static readonly string[] Abouts = ["longCommitment", "goodQuality", "lockIn", "trap"];

    private readonly RandomExpression _expressions = new(random);

    private readonly List<string> _earlier = [];

    /// <summary>Adds as many rules to the folder, with the ids FTA-1600 and on.</summary>
    public void AddTo(RulesetFolder folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var id = $"FTA-{1600 + i}";
            folder.Write($"rules/{id}.yaml", Rule(id));
            _earlier.Add(id);
        }
    }

    private string Rule(string id)
    {
        var about = Abouts[random.Next(Abouts.Length)];
        var each = random.Next(4) == 0;
        var effect = about switch
        {
            "trap" => "note",
            "lockIn" => "present",
            _ => random.Next(2) == 0 ? "blocks" : "withholds",
        };
        return string.Join(
            '\n',
            $"id: {id}",
            "title: t",
            "since: s",
            $"about: {about}",
            "source: s",
            "because: b",
            about != "trap" && random.Next(2) == 0 ? "undecided: unproven" : "",
            each ? "each: c in options" : "",
            random.Next(3) == 0 ? "applies:\n" + Condition("applies", each) : "",
            "when:\n" + Condition("one", each) + (random.Next(2) == 0 ? Condition("two", each) : ""),
            random.Next(3) == 0 ? "whenAny:\n" + Condition("left", each) + Condition("right", each) : "",
            $"then:\n  - effect: {effect}\n  - effect: condition\n    only: \"{_expressions.Condition(1)}\"",
            "");
    }

    private string Condition(string id, bool each)
    {
        var outer = each ? " or c.netBenefit > o.netBenefit" : "";
        var member = $"{(random.Next(2) == 0 ? "o.netBenefit > 0" : "o.isTuned")} {(random.Next(2) == 0 ? "and" : "or")} {_expressions.Condition(1)}{outer}";
        var form = random.Next(8) switch
        {
            0 => $"some: o in options\n    where: \"{member}\"",
            1 => $"none: o in options\n    where: \"{member}\"",
            2 => $"every: o in options\n    where: \"o.isAdmissible\"\n    satisfies: \"{member}\"",
            3 => $"every: o in options\n    satisfies: \"{member}\"",
            4 => $"collect: o in options\n    where: \"{member}\"\n    if: \"count(o) >= {random.Next(3)} and max(o.netBenefit) >= sum(o.netBenefit)\"",
            5 when _earlier.Count > 0 => $"finding: {_earlier[random.Next(_earlier.Count)]}",
            6 when each => "if: c.netBenefit > 0 or c.annualInferenceCost < annualInferenceCost.candidate",
            _ => $"if: \"{_expressions.Condition(2)}\"",
        };
        return $"  - id: {id}\n    says: s\n    {form}\n";
    }
}
