using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>
/// When rules fire or do not, as one formula. A member that a condition asks for gets a name of its own; whatever is said of every member is
/// said of these. A <c>collect</c> condition is taken as a whole: it comes out one way or the other, and the same way wherever it stands.
/// </summary>
internal sealed class RuleEncoding
{
    private readonly ImmutableDictionary<string, Rule> _rules;
    private readonly ExpressionEncoding _expressions;
    private readonly FactDomains _facts;
    private readonly List<(string Name, string Collection)> _members = [];

    private readonly bool _areFindingsGiven;

    /// <param name="areFindingsGiven">Whether a rule has fired is given by its name, as tests do it, and does not follow from facts.</param>
    public RuleEncoding(Ruleset ruleset, bool areFindingsGiven = false)
    {
        _areFindingsGiven = areFindingsGiven;
        _rules = ruleset.Rules.ToImmutableDictionary(rule => rule.Id, StringComparer.Ordinal);
        _expressions = new ExpressionEncoding(ruleset);
        _facts = new FactDomains(ruleset.Questions, ruleset.Parameters, _expressions.Domains);
    }

    /// <summary>The members that were given names, with their collections.</summary>
    public IReadOnlyList<(string Name, string Collection)> Members => _members;

    /// <summary>The rule fires, for the member where it is made for each: all that says where it applies, all of <c>when</c>, one of <c>whenAny</c>.</summary>
    public Formula Fires(Rule rule, string? member = null) => Formula.AllOf(
        [.. rule.Applies.Concat(rule.When).Select(condition => Of(condition, Want.True, rule, member)), Any(rule, Want.True, member)]);

    public Formula DoesNotFire(Rule rule, string? member = null) => Formula.AnyOf(
        [.. rule.Applies.Concat(rule.When).Select(condition => Of(condition, Want.NotTrue, rule, member)), NoAlternative(rule, member)]);

    /// <summary>No condition of the rule is false.</summary>
    public Formula MayFire(Rule rule, string? member = null) => Formula.AllOf(
        [.. rule.Applies.Concat(rule.When).Select(condition => Of(condition, Want.NotFalse, rule, member)), Any(rule, Want.NotFalse, member)]);

    public Formula Of(Condition condition, Want want, Rule rule, string? member = null)
    {
        var names = new MemberNames(rule.Each is { } each ? (each.Name, member ?? MemberOf(rule)) : null);
        return condition switch
        {
            IfCondition { If: var expression } => _expressions.Of(expression, want, names),
            FindingCondition finding when _rules.TryGetValue(finding.RuleId, out var named) => Fired(named, want),

            // An overlay may have taken the rule out of force: then it never fires.
            FindingCondition => want.IsPositive() ? Formula.Never : Formula.Always,
            QuantifiedCondition quantified => Of(quantified, want, names),
            CollectedCondition collected => Collected(collected, want, names),
            _ => throw new InvalidOperationException($"{condition.GetType().Name} has no formula."),
        };
    }

    /// <summary>Notes that a rule is made for a member of that name.</summary>
    public string MemberOf(Rule rule)
    {
        var name = rule.Each!.Name + "@" + rule.Each.Collection.Name;
        if (!_members.Exists(member => member.Name == name))
        {
            _members.Add((name, rule.Each.Collection.Name));
        }

        return name;
    }

    /// <summary>Of every fact that was met a value is really given.</summary>
    public Formula AllGiven() => Formula.AllOf(_expressions.Facts.Where(fact => fact.Kind != FactKind.Parameter).Select(fact => _expressions.Domains.Is(FormulaNames.IsGiven(fact.Text), true)));

    /// <summary>The whole question: the formula with what is so of every fact that it reads, and said of every member that it names.</summary>
    public (Formula Formula, ImmutableDictionary<string, ImmutableSortedSet<string>> Domains) Close(Formula formula)
    {
        var closed = OfMembers(formula);
        var facts = Formula.AllOf([closed, .. _expressions.Facts.Select(_facts.Of)]);
        return (facts, _expressions.Domains.All);
    }

    private Formula Any(Rule rule, Want want, string? member) => rule.WhenAny.IsEmpty
        ? Formula.Always
        : Formula.AnyOf(rule.WhenAny.Select(alternative => Of(alternative.Condition, want, rule, member)));

    private Formula NoAlternative(Rule rule, string? member) => rule.WhenAny.IsEmpty
        ? Formula.Never
        : Formula.AllOf(rule.WhenAny.Select(alternative => Of(alternative.Condition, Want.NotTrue, rule, member)));

    // Whether a rule that can be told did not fire, or cannot be told, is taken to be the same.
    private Formula Fired(Rule rule, Want want)
    {
        if (_areFindingsGiven)
        {
            return _expressions.Domains.Is(FormulaNames.Fired(rule.Id), want.IsPositive());
        }

        // For which member it fired is left open; that it fired for none is more than a formula about one member can say.
        var member = rule.Each is { } each ? Named(each.Name, each.Collection.Name) : null;
        return want switch
        {
            Want.True => Fires(rule, member),
            Want.NotFalse => MayFire(rule, member),
            _ => member is null ? DoesNotFire(rule) : Formula.Always,
        };
    }

    private Formula Of(QuantifiedCondition quantified, Want want, MemberNames names)
    {
        var ofAny = quantified.Quantifier == Quantifier.Some ? want : want.Negated();
        var collection = quantified.Over.Collection.Name;
        if (!ofAny.IsPositive())
        {
            return new Formula.EveryMember(collection, member => Matches(quantified, ofAny, names, member));
        }

        var name = Named(quantified.Over.Name, collection);
        return Formula.AllOf(_expressions.Domains.Is(FormulaNames.Exists(name), true), Matches(quantified, ofAny, names, name));
    }

    private string Named(string variable, string collection)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{variable}{_members.Count + 1}");
        _members.Add((name, collection));
        return name;
    }

    private Formula Matches(QuantifiedCondition quantified, Want want, MemberNames names, string member) => quantified.Matches is { } matches
        ? _expressions.Of(matches, want, names with { Inner = (quantified.Over.Name, member) })
        : want.IsPositive() ? Formula.Always : Formula.Never;

    private Formula Collected(CollectedCondition collected, Want want, MemberNames names)
    {
        var name = $"[{names.Outer?.Member} {Explanation.ConditionText.Of(collected)}]";
        _expressions.Domains.Add(name, Words.All<Truth>());
        var truth = Words.Of(want is Want.True or Want.NotTrue ? Truth.True : Truth.False);
        return want.TakesUnknown() ? Domains.NotIn(name, truth) : Domains.In(name, truth);
    }

    // A member that is asked for in one of several alternatives need not be there.
    private Formula OfMembers(Formula formula) => formula switch
    {
        Formula.All all => Formula.AllOf(all.Parts.Select(OfMembers)),
        Formula.Any any => Formula.AnyOf(any.Parts.Select(OfMembers)),
        Formula.EveryMember every => Formula.AllOf(_members
            .Where(member => member.Collection == every.Collection)
            .Select(member => Formula.AnyOf(_expressions.Domains.Is(FormulaNames.Exists(member.Name), false), every.Of(member.Name)))),
        _ => formula,
    };
}
