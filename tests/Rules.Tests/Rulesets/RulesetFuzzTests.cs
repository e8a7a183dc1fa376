using CsCheck;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Tests.Engine;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Rules.Tests.Rulesets;

/// <summary>Whatever has become of a ruleset's files, they are read or answered with problems; and what is read can judge.</summary>
public class RulesetFuzzTests
{
    [Fact]
    public void The_small_ruleset_after_any_slips_is_read_or_answered_with_problems() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            using var folder = new RulesetFolder();
            SlipIn(folder, random);
            Hold(folder, folder.Read(), new RandomModel(random));
        },
        iter: Tries.Of(1_000));

    [Fact]
    public void The_shipped_ruleset_after_any_slips_is_read_or_answered_with_problems() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            using var folder = new RulesetFolder(Folders.ShippedRuleset);
            SlipIn(folder, random);
            Hold(folder, folder.ReadWhole(), null);
        },
        iter: Tries.Of(150));

    private static void SlipIn(RulesetFolder folder, Random random)
    {
        var files = folder.Files.ToArray();
        var file = files[random.Next(files.Length)];
        folder.Write(file, new FileSlips(random).In(folder.Text(file)));
    }

    private static void Hold(RulesetFolder folder, Parsed<Ruleset> read, RandomModel? models)
    {
        if (read.Value is not { } ruleset)
        {
            Assert.NotEmpty(read.Problems);
            Assert.All(read.Problems, problem => Assert.NotEmpty(problem.ToString()));
            return;
        }

        Assert.Empty(read.Problems);
        var vocabulary = new Vocabulary(ruleset.Questions, ruleset.Parameters, Collections.Of(ruleset.Criteria, ruleset.Patterns, [.. ruleset.Rules.Select(rule => rule.Id)]));
        Assert.All(ruleset.Rules, rule => ReadBack(rule, vocabulary));
        var results = RuleTests.Run(ruleset);
        Assert.InRange(ConditionCoverage.Of(ruleset, results).Shown, 0, int.MaxValue);

        var engine = new RuleEngine(ruleset);
        Assert.Equal(0, engine.Fallbacks);
        if (models is not null)
        {
            var model = models.Of(ruleset);
            Assert.Equal(Told.Of(new RuleEvaluator(ruleset).Conclude(Situation.Of(ruleset, model))), Told.Of(engine.Conclude(model)));
        }
    }

    // Text to tree to canonical text to the same tree, so that the digest says what the rule says.
    private static void ReadBack(Rule rule, Vocabulary vocabulary)
    {
        foreach (var condition in rule.Applies.Concat(rule.Conditions))
        {
            var over = condition switch
            {
                QuantifiedCondition quantified => quantified.Over,
                CollectedCondition collected => collected.Over,
                _ => null,
            };
            var scope = Scope.Of(vocabulary).With(rule.Each).With(over) with { Collected = over };
            foreach (var expression in condition.Expressions())
            {
                Assert.Equal(expression, ExpressionReader.ReadCondition(CanonicalText.Of(expression), default, "if", scope).Value);
            }
        }
    }
}
