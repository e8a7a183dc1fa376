using System.Collections.Immutable;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Rulesets;
using NRules;
using NRules.RuleModel;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>
/// Judges assessments by one ruleset. The network is built once and shared; every assessment has a session of its own, so that
/// any number of threads may ask at once and none sees another's facts.
/// </summary>
public sealed class RuleEngine
{
    private readonly Ruleset _ruleset;
    private readonly ISessionFactory _network;
    private readonly RuleEvaluator _evaluator;

    public RuleEngine(Ruleset ruleset)
    {
        _ruleset = ruleset;
        _evaluator = new RuleEvaluator(ruleset);
        var compiler = new BindingExpressionCompiler();
        var rules = new RuleSet(ruleset.Name);
        rules.Add(ruleset.Rules.SelectMany(NetworkBuilder.Build));
        _network = new RuleCompiler { ExpressionCompiler = compiler }.Compile([rules]);
        Fallbacks = compiler.Fallbacks;
    }

    /// <summary>How many expressions of the network could not be bound and are interpreted instead, more slowly; 0 with the pinned version of the network.</summary>
    public int Fallbacks { get; }

    /// <summary>What follows from the model's facts, in a stable order.</summary>
    /// <remarks>The network decides what follows; the evaluator says how each condition came out, and which decisive rules cannot be told.</remarks>
    public Conclusions Conclude(EconomicModel model)
    {
        var situation = Situation.Of(_ruleset, model);
        var ground = _evaluator.Walk(situation);
        var session = Run(situation, ground);
        return ConclusionsOf.Rules(
            _ruleset,
            situation,
            ground.Traces,
            All<FindingMember>(session),
            All<ConcludedCriterion>(session),
            All<ConcludedPattern>(session),
            All<ReachedVerdict>(session));
    }

    /// <summary>Ids of the rules that the network fires, ordinally: to be held against the evaluator's.</summary>
    public ImmutableArray<string> Fired(EconomicModel model)
    {
        var situation = Situation.Of(_ruleset, model);
        var session = Run(situation, _evaluator.Walk(situation));
        return [.. All<FiredRule>(session).Select(fired => fired.RuleId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private ISession Run(Situation situation, Ground ground)
    {
        var session = _network.CreateSession();
        session.Insert(situation);
        session.InsertAll(situation.Options);
        session.InsertAll(situation.Criteria);
        session.InsertAll(situation.Patterns);
        session.InsertAll(ground.Findings.Where(member => member.Finding is null));
        session.Fire();
        return session;
    }

    // Without AsEnumerable every query would be compiled anew.
    private static T[] All<T>(ISession session) => [.. session.Query<T>().AsEnumerable()];
}
