using System.Collections.Immutable;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;
using NRules.RuleModel;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>What the rules judge: the facts, and every member that is there before a rule has had its say.</summary>
public sealed class Situation(FactSource facts, Func<IEnumerable<Member>> options, ImmutableArray<string> criteria, ImmutableArray<string> patterns) : IIdentityProvider
{
    private readonly Lazy<ImmutableArray<Member>> _options = new(() => [.. options().OrderBy(option => option.Id, StringComparer.Ordinal)]);

    public FactSource Facts { get; } = facts;

    /// <summary>In ordinal order of their ids; worked out when a rule first asks for them.</summary>
    public ImmutableArray<Member> Options => _options.Value;

    public ImmutableArray<Member> Criteria { get; } = [.. criteria.Select(id => new CriterionMember(id))];

    public ImmutableArray<Member> Patterns { get; } = [.. patterns.Select(id => new PatternMember(id))];

    /// <summary>What is listed only to say that it is not possible is none of the ways that rules choose from.</summary>
    public static Situation Of(Ruleset ruleset, EconomicModel model) =>
        new(new ModelFacts(model, ruleset.Parameters), () => model.Options.Where(option => option.IsPossible).Select(option => new OptionMember(option)), ruleset.Criteria, ruleset.Patterns);

    /// <summary>The members of a collection that is not derived.</summary>
    public ImmutableArray<Member> Members(string collection) => collection switch
    {
        Collections.Options => Options,
        Collections.Criteria => Criteria,
        Collections.Patterns => Patterns,
        _ => throw new ArgumentOutOfRangeException(nameof(collection), collection, "Only rules know its members."),
    };

    public object GetIdentity() => typeof(Situation);
}
