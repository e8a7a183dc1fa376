using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;

namespace FineTuneAdvisor.Rules.Rulesets.Overlays;

/// <summary>One overlay while the ruleset is read: what its folder says but its rules, and what holds upon it.</summary>
/// <param name="Changed">What <paramref name="Stated"/> changes, upon the parameters below.</param>
/// <param name="Parameters">All of them, its own included, with its changes.</param>
/// <param name="Texts">Where its own English words are collected.</param>
internal sealed record OverlayLayer(
    string Folder,
    OverlayHead Head,
    ImmutableArray<StatedChange> Stated,
    ImmutableArray<ParameterChange> Changed,
    ImmutableArray<Parameter> OwnParameters,
    ImmutableArray<StatedDisabling> Disables,
    ParameterSet Parameters,
    CollectedTexts Texts)
{
    /// <param name="rules">Of the overlay.</param>
    /// <param name="known">Every rule of the ruleset and of all overlays.</param>
    /// <param name="texts">Of the overlay, in every language.</param>
    public Overlay With(ImmutableArray<Rule> rules, IReadOnlyDictionary<string, Rule> known, TextSet texts) => new(
        Head.Name,
        Head.Version,
        Head.Owner,
        Digest(rules, texts),
        Changed,
        OwnParameters,
        rules,
        [.. Disables.OrderBy(disabling => disabling.RuleId, StringComparer.Ordinal).Select(disabling => new DisabledRule(known[disabling.RuleId], disabling.Owner, disabling.Reason))]);

    private string Digest(ImmutableArray<Rule> rules, TextSet texts)
    {
        var form = new CanonicalForm();
        form.Line("overlay", Head.Name, Head.Version, Head.Owner);
        foreach (var change in Stated.OrderBy(change => change.Id, StringComparer.Ordinal))
        {
            form.Line(
            [
                "change",
                change.Id,
                CanonicalForm.Number(change.Value),
                CanonicalForm.Number(change.Low),
                CanonicalForm.Number(change.High),
                change.Reason,
                .. CanonicalForm.Responsible(change.Owner, change.ReviewBy, change.Source),
            ]);
        }

        foreach (var parameter in OwnParameters)
        {
            form.Write(parameter);
        }

        foreach (var disabling in Disables.OrderBy(disabling => disabling.RuleId, StringComparer.Ordinal))
        {
            form.Line("disables", disabling.RuleId, disabling.Owner, disabling.Reason);
        }

        foreach (var rule in rules)
        {
            form.Write(rule);
        }

        form.Write(texts);

        return form.Digest();
    }
}
