using System.Collections.Immutable;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Options;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests;

/// <summary>Economic models from a few answers, figures and options.</summary>
internal static class Models
{
    public static EconomicModel Of(Ruleset ruleset, IEnumerable<Answer> answers, IEnumerable<Figure> figures, params OptionCost[] options) => new(
        new Inputs(new AnswerSheet(answers), ruleset.Questions, ruleset.Parameters, new DateOnly(2026, 11, 24)),
        new FigureSet(figures),
        [.. options],
        []);

    public static Answer Quantity(string key, decimal amount) => new(key, AnswerState.Known, new AnswerValue.Quantity(amount), Basis: Basis.Measured);

    public static Answer Choice(string key, string id) => new(key, AnswerState.Known, new AnswerValue.Choice(id), Basis: Basis.Measured);

    public static Answer YesNo(string key, bool isYes) => new(key, AnswerState.Known, new AnswerValue.YesNo(isYes), Basis: Basis.Measured);

    public static Figure Figure(string name, decimal? value, params string[] missing) =>
        Figure(name, value, value is null ? Basis.Unknown : Basis.Measured, missing);

    public static Figure Figure(string name, decimal? value, Basis basis, params string[] missing) =>
        new(name, value, null, null, FigureDefinitions.Find(name)!.Unit, basis, "", [], [.. missing], value is null ? "unknown" : null);

    public static OptionCost Option(string id, OptionRole role, bool isTuned, bool isAdmissible, decimal? annual, decimal? netBenefit) => new(
        id,
        role,
        null,
        isTuned,
        isAdmissible,
        [],
        annual,
        annual,
        netBenefit,
        null,
        null,
        null,
        null,
        null,
        null,
        ImmutableSortedDictionary<string, string>.Empty);
}
