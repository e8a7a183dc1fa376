using System.Collections.Immutable;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Reports.Composing.Explaining;

/// <summary>Lines of the verdict, the criteria, the patterns and the options.</summary>
/// <param name="speaks">Whether a rule has a line of its own under a criterion or pattern.</param>
internal sealed class ConclusionTelling(Telling telling, Derivation derivation, Func<DerivationNode, bool> speaks)
{
    private Conclusions Conclusions => telling.Assessment.Conclusions;

    private Words Words => telling.Words;

    public ToldNode Verdict() => new(
        Derivation.Verdict,
        Derivation.Verdict.Id,
        telling.Conclusions.OutcomeWord,
        Tones.Of(Conclusions.Verdict.Outcome),
        telling.Conclusions.VerdictSentence,
        telling.Conclusions.NothingRecommendedBecause is { } because ? [because] : []);

    public ToldNode Criterion(DerivationNode node, Room room)
    {
        var criterion = Conclusions.Criteria.First(criterion => criterion.Id == node.Id);
        return Told(node, room, "criterion", $"{Tones.Of(criterion.State).Symbol} {Words.Text($"state.{TextKey.Of(criterion.State)}")}", Tones.Of(criterion.State).Tone, telling.Conclusions.Because(criterion));
    }

    public ToldNode Pattern(DerivationNode node, Room room)
    {
        var pattern = Conclusions.Patterns.First(pattern => pattern.Id == node.Id);
        return Told(node, room, "pattern", $"{Tones.Of(pattern.State).Symbol} {Words.Text($"state.{TextKey.Of(pattern.State)}")}", Tones.Of(pattern.State).Tone, telling.Conclusions.Because(pattern));
    }

    public ToldNode Option(DerivationNode node)
    {
        var option = telling.Assessment.Economics.Options.First(option => option.Id == node.Id);
        var isRecommended = option.Id == Conclusions.Verdict.RecommendedOption;
        var state = option.IsAdmissible
            ? Words.Text("explain.admissible")
            : Words.Text("explain.inadmissible", ("why", Words.Reason(option.Because.GetValueOrDefault("isAdmissible", "notWorkedOut"))));
        return new ToldNode(
            node,
            node.Id,
            isRecommended ? Sentences.Small(Words.Text("label.recommended")) : "",
            isRecommended ? Tone.Good : Tone.Neutral,
            Words.Text("explain.option", ("name", telling.Conclusions.OptionName(option.Id)), ("state", state)),
            [.. isRecommended ? Chosen() : [], .. option.Notes.Select(note => Words.Reason(note))]);
    }

    private IEnumerable<string> Chosen()
    {
        var rule = ("rule", (object)Conclusions.Verdict.RuleId);
        return telling.Assessment.Ruleset.Rules
            .Where(candidate => candidate.Id == Conclusions.Verdict.RuleId)
            .SelectMany(candidate => candidate.Then)
            .OfType<Rules.Rulesets.ConcludesVerdict>()
            .Select(verdict => verdict.Recommend)
            .OfType<Rules.Rulesets.Recommendation>()
            .Select(recommend => recommend.Greatest is { } greatest
                ? Words.Text("explain.chosen", rule, ("says", CanonicalText.Of(recommend.Where)), ("name", CanonicalText.Of(greatest)))
                : Words.Text("explain.chosenFirst", rule, ("says", CanonicalText.Of(recommend.Where))));
    }

    private ToldNode Told(DerivationNode node, Room room, string kind, string mark, Tone tone, string because) => new(
        node,
        node.Id,
        mark,
        tone,
        room != Room.Glance ? because : Sentences.First(because),
        room != Room.Glance ? [Words.Text("explain.article", ("sentence", Words.Text($"{kind}.{node.Id}.sentence")))] : [.. Concluded(node), .. Others(node)]);

    private IEnumerable<string> Concluded(DerivationNode node) => derivation.From(node)
        .Where(from => derivation.Explained(from) is { Each: not null })
        .Select(derivation.Explained)
        .Select(rule => Words.Text("explain.concluded", ("rule", rule!.Rule.Id), ("title", Sentences.Small(Words.Title(rule.Rule.Id)))));

    // Rules that found nothing are as much a reason as those that did.
    private IEnumerable<string> Others(DerivationNode node)
    {
        var about = derivation.From(node).Select(from => from.Id).ToHashSet(StringComparer.Ordinal);
        (string Key, RuleState State)[] kinds =
        [
            ("explain.others", RuleState.NotFired), ("explain.othersOpen", RuleState.CannotTell), ("explain.othersElsewhere", RuleState.NotApplicable),
            ("explain.othersDisabled", RuleState.Disabled),
        ];
        return
            from kind in kinds
            let rules = Conclusions.Rules
                .Where(trace => trace.State == kind.State && about.Contains(trace.RuleId) && !speaks(new DerivationNode(NodeKind.Rule, trace.RuleId)))
                .Select(trace => trace.RuleId)
                .ToList()
            where rules.Count > 0
            select Words.Text(kind.Key, ("options", rules));
    }
}
