using System.CommandLine;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>rules test</c>: the tests inside the rules, and whether they show every condition to decide.</summary>
public sealed class RulesTestCommand
{
    private readonly RulesetOption _ruleset = new();

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "test",
            """
            Run the tests that stand inside the rules. Exit code 1 where a rule says something else than its test expects, or where
            no test shows a condition to decide its rule alone; the missing case is described.

            Example:
              finetune-advisor rules test --ruleset rulesets/fine-tuning-penalty
            """);
        _ruleset.AddTo(command);
        command.SetAction(arguments =>
        {
            var terminal = open(true);
            return _ruleset.With(arguments, terminal, ruleset => Run(ruleset, terminal));
        });
        return command;
    }

    private static int Run(Ruleset ruleset, Terminal terminal)
    {
        var results = RuleTests.Run(ruleset);
        var coverage = ConditionCoverage.Of(ruleset, results);
        terminal.WriteResult(new Lines().Add(
            $"{ruleset.Name} {ruleset.Version}: {Count(results.Count(result => result.Problem is null))} of {Count(results.Length)} tests hold; "
            + $"{Count(coverage.Shown)} of {Count(coverage.Conditions)} conditions of {Count(ruleset.Rules.Length)} rules are shown to decide.").ToBytes());
        foreach (var problem in results.Select(result => result.Problem).OfType<Problem>().Concat(coverage.Missing))
        {
            terminal.Say(problem.ToString());
        }

        return results.All(result => result.Problem is null) && coverage.Missing.IsEmpty ? ExitCode.Done : ExitCode.WrongInput;
    }

    private static string Count(int count) => AllowedAnswer.Number(count);
}
