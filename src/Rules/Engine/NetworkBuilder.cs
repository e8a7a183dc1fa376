using System.Linq.Expressions;
using System.Reflection;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using LinqExpression = System.Linq.Expressions.Expression;

namespace FineTuneAdvisor.Rules.Engine;

/// <summary>
/// Rules as the network's model of rules. Every condition is one call on one of our objects, and nothing else: the network shares
/// nodes by comparing expressions, and in what it compares wrongly (bindings, members of new objects) no rule of ours has a part.
/// </summary>
internal static class NetworkBuilder
{
    private static readonly MethodInfo Holds = ((Func<Situation?, Member?, Member?, bool>)new FiredCondition("").Holds).Method.GetBaseDefinition();

    private static readonly MethodInfo Conclude = typeof(NetworkAction).GetMethod(nameof(NetworkAction.Conclude))!;

    private static readonly ConstantExpression NoMember = LinqExpression.Constant(null, typeof(Member));

    private static readonly ConstantExpression NoSituation = LinqExpression.Constant(null, typeof(Situation));

    /// <summary>One rule of the network for each rule, or for each branch of a rule that makes one finding for each.</summary>
    public static IEnumerable<IRuleDefinition> Build(Rule rule) => rule.WhenAny.IsEmpty
        ? [Build(rule, null)]
        : rule.WhenAny.Select(branch => Build(rule, branch));

    private static IRuleDefinition Build(Rule rule, Alternative? branch)
    {
        var builder = new RuleBuilder();
        builder.Name(branch is null ? rule.Id : rule.Id + "/" + branch.Condition.Id);

        // Layer by layer nothing is concluded only to be withdrawn.
        builder.Priority((int)Layer.Verdict - (int)rule.Layer);
        var all = builder.LeftHandSide();
        var situationPattern = all.Pattern(typeof(Situation), "situation");
        var situation = situationPattern.Declaration.ToParameterExpression();
        var eachPattern = rule.Each is { } each ? all.Pattern(MemberType(each.Collection), each.Name) : null;
        var outer = eachPattern?.Declaration.ToParameterExpression();
        var conditions = rule.Applies.Concat(rule.When);
        foreach (var condition in branch is null ? conditions : conditions.Append(branch.Condition))
        {
            switch (condition)
            {
                case QuantifiedCondition quantified:
                    Add(all, quantified, rule, situation, outer);
                    break;
                case FindingCondition finding:
                    var fired = all.Exists().Pattern(typeof(FiredRule), "fired");
                    fired.Condition(Question(new FiredCondition(finding.RuleId), null, null, fired.Declaration.ToParameterExpression()));
                    break;
                default:
                    (eachPattern ?? situationPattern).Condition(Question(new WholeCondition(condition, rule.Each), situation, outer, null));
                    break;
            }
        }

        builder.RightHandSide().Action(Answer(new NetworkAction(rule, branch), situation, outer), ActionTrigger.Activated);
        return builder.Build();
    }

    private static void Add(GroupBuilder all, QuantifiedCondition quantified, Rule rule, ParameterExpression situation, ParameterExpression? outer)
    {
        var type = MemberType(quantified.Over.Collection);
        var name = quantified.Over.Name;
        var members = quantified.Quantifier == Quantifier.Some ? all.Exists().Pattern(type, name) : all.Not().Pattern(type, name);
        if (quantified.Matches is not null)
        {
            members.Condition(Question(new MemberCondition(quantified, rule.Each), situation, outer, members.Declaration.ToParameterExpression()));
        }
    }

    private static LambdaExpression Question(NetworkCondition condition, ParameterExpression? situation, ParameterExpression? outer, ParameterExpression? inner)
    {
        LinqExpression[] asked = [situation ?? (LinqExpression)NoSituation, outer ?? (LinqExpression)NoMember, inner ?? (LinqExpression)NoMember];
        return LinqExpression.Lambda(LinqExpression.Call(LinqExpression.Constant(condition, typeof(NetworkCondition)), Holds, asked), asked.OfType<ParameterExpression>());
    }

    private static LambdaExpression Answer(NetworkAction action, ParameterExpression situation, ParameterExpression? outer)
    {
        var context = LinqExpression.Parameter(typeof(IContext), "context");
        var call = LinqExpression.Call(LinqExpression.Constant(action), Conclude, context, situation, outer ?? (LinqExpression)NoMember);
        return LinqExpression.Lambda(call, outer is null ? [context, situation] : [context, situation, outer]);
    }

    private static Type MemberType(Collection collection) => collection.Name switch
    {
        Collections.Options => typeof(OptionMember),
        Collections.Criteria => typeof(CriterionMember),
        Collections.Patterns => typeof(PatternMember),
        Collections.Findings => typeof(FindingMember),
        Collections.ConcludedCriteria => typeof(ConcludedCriterion),
        Collections.ConcludedPatterns => typeof(ConcludedPattern),
        _ => throw new ArgumentOutOfRangeException(nameof(collection), collection.Name, "Not a collection of facts."),
    };
}
