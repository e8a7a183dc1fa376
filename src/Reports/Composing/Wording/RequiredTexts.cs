using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Rulesets.Locking;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>The texts that a ruleset owes because of what else it says: names of its criteria and patterns, words of states, bases, choices and units.</summary>
internal static class RequiredTexts
{
    public static IEnumerable<string> Of(Ruleset ruleset) =>
    [
        .. ruleset.Rules.Select(rule => $"{rule.Id}.title"),
        .. ruleset.Criteria.SelectMany(id => new[] { $"criterion.{id}.name", $"criterion.{id}.sentence" }),
        .. ruleset.Patterns.SelectMany(id => new[] { $"pattern.{id}.name", $"pattern.{id}.sentence" }),
        .. Enum.GetValues<CriterionState>().Select(state => $"state.{TextKey.Of(state)}"),
        .. Enum.GetValues<PatternState>().Select(state => $"state.{TextKey.Of(state)}"),
        .. Enum.GetValues<RuleState>().Select(state => $"state.{TextKey.Of(state)}"),
        .. Enum.GetValues<Outcome>().SelectMany(outcome => new[] { $"outcome.{TextKey.Of(outcome)}", $"sentence.byWhen.{TextKey.Of(outcome)}" }),
        .. Enum.GetValues<LockState>().Select(state => $"sentence.lock.{TextKey.Of(state)}"),
        .. Enum.GetValues<PartChange>().Select(change => $"sentence.part.{TextKey.Of(change)}"),
        .. Enum.GetValues<Effect>().Select(effect => $"effect.{TextKey.Of(effect)}"),
        .. Enum.GetValues<Basis>().Select(basis => $"basis.{TextKey.Of(basis)}"),
        .. Units(ruleset).Where(FactPrinter.HasWord).Select(unit => $"unit.{unit.Name}"),
    ];

    /// <summary>Choices whose word may stand under their question or under themselves.</summary>
    public static IEnumerable<(string Own, string Shared)> ChoicesOf(Ruleset ruleset) =>
        ruleset.Questions.All.SelectMany(question => question.Choices.Select(choice => ($"choice.{question.Key}.{choice}", $"choice.{choice}")));

    private static IEnumerable<Unit> Units(Ruleset ruleset) =>
        ruleset.Questions.All.Select(question => question.Unit)
            .Concat(FigureDefinitions.All.Select(definition => definition.Unit))
            .Concat(ruleset.Parameters.All.Select(parameter => parameter.Unit))
            .OfType<Unit>()
            .Where(unit => unit != Unit.Date);
}
