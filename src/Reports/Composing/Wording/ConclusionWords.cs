using System.Collections.Immutable;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>What an assessment concludes, in sentences: one reason for each criterion and pattern, the verdict, its conditions.</summary>
internal sealed class ConclusionWords(Assessment assessment, Words words)
{
    private readonly Conclusions _conclusions = assessment.Conclusions;

    public string CriterionName(string id) => words.Text($"criterion.{id}.name");

    public string PatternName(string id) => words.Text($"pattern.{id}.name");

    public string OptionName(string id)
    {
        var kind = id.Split(':')[0];
        return id.Length == kind.Length ? words.Text($"option.{kind}") : words.Text("sentence.optionOn", ("name", words.Text($"option.{kind}")), ("model", id[(kind.Length + 1)..]));
    }

    public string OutcomeWord => words.Text($"headline.{TextKey.Of(_conclusions.Verdict.Outcome)}");

    /// <summary>One sentence that says why, in money.</summary>
    public string VerdictSentence
    {
        get
        {
            var outcome = $"sentence.verdict.{TextKey.Of(_conclusions.Verdict.Outcome)}";
            var option = _conclusions.Verdict.RecommendedOption;
            // An option that costs neither what was proposed nor what there is may have a sentence of its own.
            var own = $"{outcome}.{option?.Split(':')[0]}";
            return words.Text(
                words.Has(own) ? own : outcome,
                ("criteria", _conclusions.Criteria.Where(criterion => criterion.State == FailingState).Select(criterion => Sentences.Small(CriterionName(criterion.Id))).ToList()),
                ("recommended", option is null ? words.Text("value.nothing") : Sentences.Small(OptionName(option))));
        }
    }

    public string Headline => words.Text("sentence.headline", ("word", OutcomeWord), ("sentence", VerdictSentence));

    /// <summary>Why no option is recommended; null where one is.</summary>
    public string? NothingRecommendedBecause =>
        _conclusions.Verdict.RecommendedOption is null ? words.Reason(_conclusions.Verdict.Reason ?? "noAdmissibleOption") : null;

    /// <summary>The findings that decided a criterion or a pattern, weightiest effect first; of the same effect, first those that speak of money.</summary>
    public IEnumerable<Finding> Deciding(ImmutableArray<string> ids) =>
        _conclusions.Findings
            .Where(finding => ids.Contains(finding.Id))
            .OrderBy(Weight.Of)
            .ThenBy(finding => !NumberText.NamesMoney(Sentences.First(words.Because(finding))));

    public string Because(CriterionConclusion criterion) => Sentences.Capital(
        Decided(criterion.Findings, criterion.Undecided)
        ?? (criterion.State == CriterionState.Met ? words.Find($"sentence.met.{criterion.Id}") : null)
        ?? words.Text($"sentence.{TextKey.Of(criterion.State)}"));

    public string Because(PatternConclusion pattern) => Sentences.Capital(
        Decided(pattern.Findings, pattern.Undecided)
        ?? (pattern.State == PatternState.Absent ? words.Find($"sentence.absent.{pattern.Id}") : null)
        ?? words.Text($"sentence.{TextKey.Of(pattern.State)}"));

    public string Undecided(string ruleId) => MissingOf(ruleId).ToList() is { Count: > 0 } missing
        ? words.Text("sentence.undecidedWithout", ("rule", words.Title(ruleId)), ("missing", words.NamesOf(missing)))
        : words.Text("sentence.undecided", ("rule", words.Title(ruleId)));

    /// <summary>The answers that would decide a rule that cannot be told.</summary>
    public IEnumerable<string> MissingOf(string ruleId) => Awaited.MissingOf(_conclusions, ruleId);

    /// <summary>What an approval carries: the conditions that rules set, then one for each pattern that nobody could tell.</summary>
    public IEnumerable<string> Conditions =>
        _conclusions.Findings
            .Where(finding => finding.Effect == Effect.Condition)
            .Select(finding => words.Mend(finding) ?? words.Because(finding))
            .Concat(_conclusions.Patterns
                .Where(pattern => pattern.State == PatternState.Unknown)
                .Select(Settle))
            .Distinct(StringComparer.Ordinal);

    /// <summary>What the team can do about all that stands in the way, weightiest first.</summary>
    public IEnumerable<string> Mends =>
        _conclusions.Findings
            .Where(finding => finding.Effect is Effect.Blocks or Effect.Withholds)
            .OrderBy(Weight.Of)
            .Select(words.Mend)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);

    /// <summary>The rule behind the one reason of a criterion or pattern; null where no rule speaks.</summary>
    public string? RuleThatDecided(ImmutableArray<string> findings, ImmutableArray<string> undecided) =>
        Deciding(findings).FirstOrDefault()?.RuleId ?? undecided.FirstOrDefault();

    private CriterionState FailingState =>
        _conclusions.Verdict.Outcome == Outcome.Reject ? CriterionState.NotMet : CriterionState.Unproven;

    private string Settle(PatternConclusion pattern)
    {
        var name = ("name", (object)PatternName(pattern.Id));
        var missing = pattern.Undecided.SelectMany(MissingOf)
            .Concat(Deciding(pattern.Findings).SelectMany(finding => finding.Bring))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return missing.Count > 0
            ? words.Text("sentence.settleWith", name, ("missing", words.NamesOf(missing)))
            : words.Text("sentence.settle", name);
    }

    private string? Decided(ImmutableArray<string> findings, ImmutableArray<string> undecided) =>
        Deciding(findings).FirstOrDefault() is { } weightiest ? words.Because(weightiest)
        : undecided.IsEmpty ? null
        : Undecided(undecided[0]);
}
