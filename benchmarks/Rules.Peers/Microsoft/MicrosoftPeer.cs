using System.Text.Json;
using RulesEngine.Models;

namespace FineTuneAdvisor.Rules.Peers.Microsoft;

/// <summary>Microsoft RulesEngine 6.0.1, read and asked as its documentation does.</summary>
public sealed class MicrosoftPeer : IPeer
{
    private readonly RulesEngine.RulesEngine _engine;

    /// <param name="isFast">With FastExpressionCompiler, which is its default (and wrong on nullable values, which these rules do not have).</param>
    public MicrosoftPeer(string folder, bool isFast)
    {
        var workflows = JsonSerializer.Deserialize<Workflow[]>(File.ReadAllText(Path.Combine(folder, WorkflowFile.Name)))!;
        _engine = new RulesEngine.RulesEngine(workflows, new ReSettings { UseFastExpressionCompiler = isFast });
    }

    public IReadOnlyList<string> Fired(Sample sample)
    {
        var results = _engine.ExecuteAllRulesAsync(WorkflowFile.Workflow, new RuleParameter("input", sample)).AsTask().GetAwaiter().GetResult();
        return [.. results.Where(result => result.IsSuccess).Select(result => result.Rule.RuleName)];
    }
}
