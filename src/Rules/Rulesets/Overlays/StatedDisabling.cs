using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Rulesets.Overlays;

/// <summary>One item of an overlay's <c>disables</c>, as it is written.</summary>
internal sealed record StatedDisabling(string RuleId, string Owner, string Reason, Position At)
{
    public static StatedDisabling Read(Fields fields)
    {
        var rule = fields.Text("rule");
        var stated = new StatedDisabling(rule, fields.Text("owner"), fields.Text("reason"), fields.Node("rule")?.At ?? fields.At);
        fields.Done();
        return stated;
    }
}
