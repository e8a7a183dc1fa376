using System.Globalization;
using FineTuneAdvisor.Rules.Explanation;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>One rule for a reader: the article's sentence, when it fires, what follows, its words as they are written, its parameters and tests.</summary>
internal sealed class RuleText(Ruleset ruleset, Rule rule)
{
    private readonly Lines _lines = new();

    public byte[] ToBytes()
    {
        _lines.Add($"{rule.Id}  {RuleListText.Title(ruleset, rule)}")
            .Add($"about {rule.About}, since {rule.Since}, {(rule.IsDecisive ? "decisive: while it cannot be told, what it is about is not settled" : "silent while it cannot be told")}")
            .Add($"{rule.At.File}");
        if (OverlayWords.Disabled(ruleset, rule) is { } disabled)
        {
            _lines.Add(disabled);
        }

        Text("The article", rule.Id + ".source");
        Conditions("It applies where", rule.Applies);
        Conditions("It fires when" + (rule.Each is { } each ? $", for each {each.Name} in {each.Collection.Name}," : ""), rule.When);
        Conditions(rule.When.IsEmpty ? "It fires when one of these holds" : "and one of these holds", rule.WhenAny.Select(alternative => alternative.Condition));
        _lines.Add("").Add("Then");
        foreach (var consequence in rule.Then)
        {
            _lines.Add("  " + ConsequenceText.Of(rule, consequence));
        }

        Text("Because", rule.Id + ".because");
        Text("Mend", rule.Id + ".mend");
        Parameters();
        if (ruleset.Rules.Contains(rule))
        {
            Tests();
        }

        return _lines.ToBytes();
    }

    private void Text(string heading, string key)
    {
        if (ruleset.Texts.Find("en", key) is { } text)
        {
            _lines.Add("").Add(heading).Add("  " + text.Template.Trim().ReplaceLineEndings(" "));
        }
    }

    private void Conditions(string heading, IEnumerable<Condition> conditions)
    {
        var all = conditions.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        _lines.Add("").Add(heading);
        var widest = all.Max(condition => condition.Id.Length);
        foreach (var condition in all)
        {
            _lines.Add($"  {condition.Id.PadRight(widest)}  {ConditionText.Of(condition)}");
        }
    }

    private void Parameters()
    {
        var ids = RuleParameters.Of(ruleset, rule).ToArray();
        if (ids.Length > 0)
        {
            _lines.Add("").Add("Parameters");
        }

        foreach (var parameter in ids)
        {
            _lines.Add(string.Create(CultureInfo.InvariantCulture, $"  {parameter.Id} = {parameter.Value} {parameter.Unit} ({parameter.Minimum} to {parameter.Maximum}); {parameter.Source.Kind}: {parameter.Source.Title}"));
        }
    }

    private void Tests()
    {
        var results = RuleTests.Run(ruleset).Where(result => result.Rule.Id == rule.Id).ToArray();
        _lines.Head("Tests", results.Length);
        foreach (var result in results)
        {
            _lines.Add($"  {result.Test.Name}: {Words.Of(result.Test.Expect)}{(result.Problem is null ? "" : $", but it is {Words.Of(result.Said)}")}");
        }
    }
}
