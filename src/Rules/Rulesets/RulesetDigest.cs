namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>The name of what a ruleset says, with the overlays upon it: SHA-256 over its canonical form.</summary>
internal static class RulesetDigest
{
    public static string Of(Ruleset ruleset)
    {
        var form = new CanonicalForm();
        form.Line("ruleset", ruleset.Name, ruleset.Version);
        form.Line(["criteria", .. ruleset.Criteria]);
        form.Line(["patterns", .. ruleset.Patterns]);
        foreach (var pair in ruleset.Accepted)
        {
            form.Write(pair);
        }

        foreach (var parameter in ruleset.Parameters.All)
        {
            form.Write(parameter);
        }

        foreach (var question in ruleset.Questions.All)
        {
            form.Write(question);
        }

        foreach (var rule in ruleset.Rules)
        {
            form.Write(rule);
        }

        form.Write(ruleset.Texts);

        // What is changed shows above; who changed it, and why, is in the overlay's own digest.
        foreach (var overlay in ruleset.Overlays)
        {
            form.Line("overlay", overlay.Name, overlay.Version, overlay.Digest);
        }

        return form.Digest();
    }
}
