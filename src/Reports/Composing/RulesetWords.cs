using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Rulesets.Locking;
using Words = FineTuneAdvisor.Reports.Composing.Wording.Words;

namespace FineTuneAdvisor.Reports.Composing;

/// <summary>By what was judged, in words: ruleset, overlays, and how they compare with the lock.</summary>
internal static class RulesetWords
{
    /// <summary>At the foot of every page, and in the summary.</summary>
    public static string Footer(Words words, Ruleset ruleset)
    {
        var plain = words.Text("running.footer", ("name", ruleset.Name), ("version", ruleset.Version));
        var changed = ruleset.Overlays.IsEmpty ? plain
            : words.Text("running.footerChanged", ("sentence", plain), ("overlays", ruleset.Overlays.Select(overlay => $"{overlay.Name} {overlay.Version}").ToList()));
        return ruleset.Lock.State is LockState.Differs or LockState.Unreadable ? words.Text("running.footerUnlocked", ("sentence", changed)) : changed;
    }

    public static string Lock(Words words, LockComparison comparison)
    {
        var compared = words.Text(
            $"sentence.lock.{TextKey.Of(comparison.State)}",
            ("because", comparison.Differences.Select(difference => words.Text($"sentence.part.{TextKey.Of(difference.Change)}", ("name", difference.Part))).ToList()));
        return comparison.UnlockedOverlays.IsEmpty ? compared
            : $"{compared} {words.Text("sentence.lock.unlockedOverlays", ("overlays", comparison.UnlockedOverlays.ToList()))}";
    }
}
