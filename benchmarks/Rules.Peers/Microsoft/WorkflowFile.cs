using System.Text.Json;

namespace FineTuneAdvisor.Rules.Peers.Microsoft;

/// <summary>The rules as Microsoft RulesEngine's workflow file.</summary>
public static class WorkflowFile
{
    public const string Name = "workflow.json";

    public const string Workflow = "generated";

    public static void Write(string folder, IReadOnlyList<GeneratedRule> rules) => File.WriteAllText(
        Path.Combine(folder, Name),
        JsonSerializer.Serialize(new[] { new { WorkflowName = Workflow, Rules = rules.Select(rule => new { RuleName = rule.Id, Expression = string.Join(" && ", rule.All.Select(Expression)) }) } }));

    private static string Expression(Comparison comparison) => $"input.{comparison.Section}.{comparison.Field} {comparison.Sign} {Value(comparison)}";

    private static string Value(Comparison comparison) => comparison.Field switch
    {
        nameof(Section.Flag) => comparison.Value == "yes" ? "true" : "false",
        nameof(Section.Kind) => '"' + comparison.Value + '"',
        _ => comparison.Value,
    };
}
