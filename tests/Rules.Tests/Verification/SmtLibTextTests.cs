using System.ComponentModel;
using System.Diagnostics;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Tests.Rulesets;
using FineTuneAdvisor.Rules.Verification;
using FineTuneAdvisor.Rules.Verification.Feasibility;

namespace FineTuneAdvisor.Rules.Tests.Verification;

public class SmtLibTextTests
{
    [Fact]
    public void A_question_is_named_declared_asserted_and_asked()
    {
        using var folder = new RulesetFolder();
        var ruleset = Contradicting(folder);

        var lines = SmtLibText.Of(RulesetQueries.Of(ruleset).Where(query => query.Id == "fires FTA-1301")).Split('\n');

        Assert.Equal(["(set-logic QF_LIRA)", "", "(push 1)", "(echo \"fires FTA-1301\")"], lines[..4]);
        Assert.Contains("(declare-const |commitment.months| Real)", lines);
        Assert.Contains("(declare-const |candidate.route#| Int) ; 0 hostedAdapter, 1 providerFineTune, 2 selfHosted", lines);
        Assert.Equal(["(check-sat)", "(pop 1)", ""], lines[^3..]);
    }

    [Fact]
    public void Another_solver_answers_every_question_about_the_shipped_ruleset_as_we_do() => Agrees(ShippedRuleset.Read);

    [Fact]
    public void Another_solver_answers_every_question_about_a_contradictory_ruleset_as_we_do()
    {
        using var folder = new RulesetFolder();

        Agrees(Contradicting(folder));
    }

    private static Ruleset Contradicting(RulesetFolder folder) =>
        folder.Change("rules/FTA-1301.yaml", "if: commitment.months < param.minimumCommitment", "if: 2 * commitment.months < param.minimumCommitment and commitment.months - 1 month > param.minimumCommitment.low").Read().Value!;

    private static void Agrees(Ruleset ruleset)
    {
        var queries = RulesetQueries.Of(ruleset);
        var said = Z3(SmtLibText.Of(queries));
        Assert.SkipWhen(said is null, "z3 is not installed here (Debian: apt-get install z3)");

        var ours = queries.SelectMany(query => new[] { query.Id, query.Decide().Answer switch { Possible.Yes => "sat", Possible.No => "unsat", _ => "unknown" } });

        Assert.Equal(ours, said);
    }

    private static string[]? Z3(string text)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("z3", "-in") { RedirectStandardInput = true, RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEndAsync();
            process.StandardInput.Write(text);
            process.StandardInput.Close();
            return output.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
