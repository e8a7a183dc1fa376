using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification.Feasibility;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>
/// The test that a condition lacks, ready to be pasted into the rule's file: facts with which it alone decides, at its limit where it has one. It
/// was read and run before it is proposed.
/// </summary>
internal sealed class BoundaryTest
{
    private readonly Ruleset _ruleset;
    private readonly RuleEvaluator _evaluator;
    private readonly RuleContext _context;

    public BoundaryTest(Ruleset ruleset)
    {
        ImmutableArray<string> ids = [.. ruleset.Rules.Select(rule => rule.Id)];
        var vocabulary = new Vocabulary(ruleset.Questions, ruleset.Parameters, Collections.Of(ruleset.Criteria, ruleset.Patterns, ids));
        var problems = ImmutableArray.CreateBuilder<Problem>();
        _ruleset = ruleset;
        _evaluator = new RuleEvaluator(ruleset);
        _context = new RuleContext(ruleset.Questions, ruleset.Parameters, ruleset.Criteria, ruleset.Patterns, ids, vocabulary, new CollectedTexts(problems), problems);
    }

    /// <summary>The lines of the test; null where analysis finds none, or what it finds cannot be written as a test.</summary>
    public string? Of(Rule rule, Condition condition) => Models(rule, condition)
        .Select(asked => Decided(rule, condition, asked))
        .OfType<string>()
        .FirstOrDefault();

    // First with every fact given and at the limit, then further away, then with facts left out.
    private IEnumerable<(Model Model, RuleEncoding Encoding)> Models(Rule rule, Condition condition) =>
        from isGiven in (bool[])[true, false]
        from limit in Limits.Of(condition)
        let asked = Ask(rule, condition, limit, isGiven)
        where asked.Model is not null
        select (asked.Model, asked.Encoding);

    private (Model? Model, RuleEncoding Encoding) Ask(Rule rule, Condition condition, Comparison? limit, bool isGiven)
    {
        var encoding = new RuleEncoding(_ruleset, areFindingsGiven: true);
        var decides = RulesetQueries.DecidesAlone(encoding, rule, condition, Want.False);
        var formula = limit is null ? decides : Formula.AllOf(decides, encoding.Of(new IfCondition(condition.Id, limit), Want.True, rule));
        var (closed, domains) = encoding.Close(formula);
        var given = isGiven ? encoding.AllGiven() : Formula.Always;
        return (CaseSplit.Decide(Formula.AllOf(closed, given), domains).Model, encoding);
    }

    private string? Decided(Rule rule, Condition condition, (Model Model, RuleEncoding Encoding) asked)
    {
        if (new GivenText(rule, asked.Model, asked.Encoding).Write() is not { } given)
        {
            return null;
        }

        if (Run(rule, Text(condition, given, Expected.Fires)) is not { } result || !result.Members.Any(trace => ConditionCoverage.IsDecidedIn(rule, trace, condition.Id)))
        {
            return null;
        }

        return Text(condition, given, result.Said);
    }

    private static string Text(Condition condition, string given, Expected expect) =>
        $"  - name: {condition.Id} alone decides\n    given: {given}\n    expect: {Words.Of(expect)}";

    private RuleTestResult? Run(Rule rule, string text)
    {
        _context.Problems.Clear();
        var read = YamlText.Read(rule.Id, "tests:\n" + text);
        return read.Value is { } root && Fields.Of(root, "", _context.Problems) is { } fields && new RuleTestReader(_context).Read(fields) is [var test] && _context.Problems.Count == 0
            ? RuleTests.Run(rule, test, _ruleset, _evaluator)
            : null;
    }
}
