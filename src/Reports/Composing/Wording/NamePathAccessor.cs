using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>Lets a template walk names: <c>commitment.months</c>, then <c>.low</c>, <c>.high</c>, <c>.range</c>, <c>.basis</c>, <c>.isKnown</c> and the like.</summary>
internal sealed class NamePathAccessor(FactNames names, AssessmentFacts facts, Words words) : IObjectAccessor
{
    /// <summary>What may stand behind a fact's name.</summary>
    public static readonly IReadOnlyList<string> Endings = ["low", "high", "range", "basis", "isKnown", "hasValue", "isNegative", "magnitude"];

    public bool HasIndexer => false;

    public Type IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 0;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [];

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => TryGetValue(context, span, target, member, out _);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object value)
    {
        value = index;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object value)
    {
        var name = ((NamePath)target).Name;
        var child = $"{name}.{member}";
        value = new NamePath(child);
        if (names.LeadsSomewhere(child))
        {
            return true;
        }

        if (!names.Has(name) || !Endings.Contains(member))
        {
            return false;
        }

        value = Ending(facts.Find(name)!, member);
        return true;
    }

    private object Ending(NamedFact fact, string ending) => ending switch
    {
        "isKnown" => fact.IsKnown,
        "hasValue" => fact.Value is not null,
        "isNegative" => fact.Amount < 0,
        "basis" => words.Text($"basis.{TextKey.Of(fact.Basis)}"),
        _ when fact.Value is AnswerValue.Day => new NamePath(fact.Name),
        "low" => new Amount(fact.Low ?? fact.Amount, UnitOf(fact), fact.Name),
        "high" => new Amount(fact.High ?? fact.Amount, UnitOf(fact), fact.Name),
        "range" => new Ends(fact.Low ?? fact.Amount, fact.High ?? fact.Amount, UnitOf(fact)),
        _ => new Amount(fact.Amount is { } amount ? Math.Abs(amount) : null, UnitOf(fact)),
    };

    private static Unit UnitOf(NamedFact fact) => fact.Unit ?? Unit.Number;
}
