using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Rulesets.Overlays;

/// <summary>How <c>overlay.yaml</c> begins: what the overlay is called, who answers for it, and which version of which ruleset it was written for.</summary>
internal sealed record OverlayHead(string Name, string Version, string Owner)
{
    /// <param name="taken">Names of the overlays before it.</param>
    public static OverlayHead Read(Fields fields, RulesetHead ruleset, IEnumerable<string> taken)
    {
        var head = new OverlayHead(fields.Text("name"), fields.Text("version"), fields.Text("owner"));
        if (taken.Contains(head.Name, StringComparer.Ordinal))
        {
            fields.Problem("name", $"\"{head.Name}\" a second time", "each overlay once", "Give each folder once, and each overlay a name of its own.");
        }

        CheckRuleset(fields, ruleset);
        return head;
    }

    // What was decided for one version may mean something else in the next: somebody looks at it again, and says so here.
    private static void CheckRuleset(Fields fields, RulesetHead ruleset)
    {
        if (!fields.Has("ruleset"))
        {
            fields.Problem("ruleset", "nothing", "the ruleset that it is for", $"Write ruleset: {{ name: {ruleset.Name}, version: {ruleset.Version} }}.");
        }
        else if (fields.Mapping("ruleset") is { } target)
        {
            Check(target, "name", ruleset.Name, "Give it with that ruleset, or write another name here.");
            Check(target, "version", ruleset.Version, "Review the overlay for this version of the ruleset, then write the version here.");
            target.Done();
        }
    }

    private static void Check(Fields target, string field, string expected, string mend)
    {
        if (target.Text(field) is { Length: > 0 } found && found != expected)
        {
            target.Problem(field, $"\"{found}\"", $"\"{expected}\", the ruleset's", mend);
        }
    }
}
