using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Explanation;

namespace FineTuneAdvisor.Reports.Composing.Explaining;

/// <summary>Lines of rules, of what they found, and of their conditions.</summary>
internal sealed class RuleTelling(Telling telling, Derivation derivation)
{
    private readonly DistanceWords _distances = new(telling.Words, telling.Conclusions);

    private Conclusions Conclusions => telling.Assessment.Conclusions;

    private Words Words => telling.Words;

    /// <summary>Whether a rule has something to say under a criterion: it fired, or cannot be told and is decisive. What only concludes the state does not.</summary>
    public bool Speaks(DerivationNode node) => node.Kind != NodeKind.Rule
        || (derivation.Explained(node) is { Each: null } rule && (rule.State == RuleState.Fired || (rule.State == RuleState.CannotTell && rule.Rule.IsDecisive)));

    public ToldNode Rule(DerivationNode node, Room room)
    {
        var id = node.Id.Split('/')[0];
        var state = derivation.Explained(node)?.State ?? Conclusions.Rules.First(trace => trace.RuleId == id).State;
        return new ToldNode(
            node,
            node.Id,
            Words.Text($"state.{TextKey.Of(state)}"),
            Tones.Of(state),
            Words.Title(id),
            [.. room == Room.Root ? Article(id) : [], .. state == RuleState.CannotTell ? Missing(id) : [], .. Disabled(id)]);
    }

    public ToldNode Finding(DerivationNode node)
    {
        var finding = Conclusions.Findings.First(finding => finding.Id == node.Id);
        return new ToldNode(
            node,
            node.Id,
            Words.Text($"effect.{TextKey.Of(finding.Effect)}"),
            Tone.Neutral,
            Words.Because(finding),
            [
                .. Words.Mend(finding) is { } mend ? [Words.Text("explain.mend", ("mend", mend))] : ImmutableArray<string>.Empty,
                .. finding.Bring.IsDefaultOrEmpty ? ImmutableArray<string>.Empty : [Words.Text("explain.bring", ("missing", Words.NamesOf(finding.Bring)))],
            ]);
    }

    public ToldNode Condition(DerivationNode node)
    {
        var condition = derivation.Condition(node) ?? throw new InvalidOperationException($"{node.Id} is no condition.");
        var rule = node.Id[..node.Id.LastIndexOf('.')].Split('/')[0];
        var says = Words.Says(rule, condition.Trace);
        var applies = derivation.Explained(new DerivationNode(NodeKind.Rule, node.Id[..node.Id.LastIndexOf('.')]))!.Applies.Contains(condition);
        return new ToldNode(
            node,
            node.Id,
            $"{Tones.Symbol(condition.Trace.Truth)} {Words.Text($"truth.{TextKey.Of(condition.Trace.Truth)}")}",
            condition.Trace.Truth == Truth.Unknown ? Tone.Caution : Tone.Neutral,
            applies ? Sentences.Capital(Words.Text("explain.applies", ("says", says))) : says,
            [_distances.Of(condition)]);
    }

    private ImmutableArray<string> Article(string id) =>
        Words.Find($"{id}.source") is { } sentence ? [Words.Text("explain.article", ("sentence", sentence))] : [];

    private IEnumerable<string> Disabled(string id) => telling.Assessment.Ruleset.Disabled
        .Where(disabled => disabled.Rule.Id == id)
        .Select(disabled => Words.Text("sentence.disabled", ("owner", disabled.Owner), ("because", disabled.Reason)));

    private ImmutableArray<string> Missing(string id) =>
        telling.Conclusions.MissingOf(id).ToList() is { Count: > 0 } missing ? [Words.Text("explain.missing", ("missing", Words.NamesOf(missing)))] : [];
}
