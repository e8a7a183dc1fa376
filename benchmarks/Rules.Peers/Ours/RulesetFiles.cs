using System.Globalization;

namespace FineTuneAdvisor.Rules.Peers.Ours;

/// <summary>The rules as a ruleset folder: a question for each field, a rule a file, and what makes a verdict of findings.</summary>
public static class RulesetFiles
{
    public const string Folder = "ruleset";

    /// <summary>The answer key of a field: <c>workload.first</c>.</summary>
    public static string Key(string section, string field) => section.ToLowerInvariant() + "." + field.ToLowerInvariant();

    public static void Write(string folder, IReadOnlyList<GeneratedRule> rules)
    {
        Save(folder, "ruleset.yaml", "name: generated\nversion: 2026.12\ncriteria: [sound]\npatterns: [doubtful]\n");
        Save(folder, "parameters.yaml", "parameters: []\n");
        Save(folder, "questionnaire.yaml", "questions:\n" + string.Concat(Sample.Sections.SelectMany((section, place) => Questions(section, place + 1))));
        Save(folder, "rules/V0001.yaml", States("V0001", "criteria", "c in criteria", "some", "criterion: notMet"));
        Save(folder, "rules/V0002.yaml", States("V0002", "criteria", "c in criteria", "none", "criterion: met"));
        Save(folder, "rules/V0003.yaml", States("V0003", "patterns", "c in patterns", "none", "pattern: absent"));
        Save(folder, "rules/V0004.yaml", Verdict("V0004", "some", "reject"));
        Save(folder, "rules/V0005.yaml", Verdict("V0005", "none", "approve"));
        foreach (var rule in rules)
        {
            Save(folder, $"rules/{rule.Id}.yaml", Head(rule.Id, "sound") + "because: It is so.\nwhen:\n" + string.Concat(rule.All.Select(Condition)) + "then: [{ effect: blocks }]\n");
        }
    }

    private static IEnumerable<string> Questions(string section, int number)
    {
        foreach (var (field, type) in new[]
        {
            (nameof(Section.First), "type: quantity\n    unit: number\n    range: 0 .. 1,000"),
            (nameof(Section.Second), "type: quantity\n    unit: number\n    range: 0 .. 1,000"),
            (nameof(Section.Flag), "type: yesNo"),
            (nameof(Section.Kind), $"type: choice\n    choices: [{string.Join(", ", Sample.Kinds)}]"),
        })
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"  - key: {Key(section, field)}\n    number: {number}\n    wording: What is it?\n    {type}\n    unknown: {{ means: stop }}\n    why: It is asked.\n    evidence: None needed.\n    dontKnow: Guess.\n    feeds: []\n");
        }
    }

    private static string Head(string id, string about) => $"id: {id}\ntitle: {id}\nsince: 2026.12\nabout: {about}\nsource: made up\n";

    private static string Condition(Comparison comparison, int place) => string.Create(
        CultureInfo.InvariantCulture,
        $"  - id: c{place}\n    says: So it is.\n    if: {Key(comparison.Section, comparison.Field)} {comparison.Sign} {(comparison.Field == nameof(Section.Kind) ? $"'{comparison.Value}'" : comparison.Value)}\n");

    private static string States(string id, string about, string each, string quantifier, string then) =>
        Head(id, about) + $"each: {each}\nwhen:\n  - id: found\n    says: Something was found.\n    {quantifier}: f in findings\n    where: f.about == c.id\nthen: [{{ {then} }}]\n";

    private static string Verdict(string id, string quantifier, string outcome) =>
        Head(id, "verdict") + $"when:\n  - id: failed\n    says: A criterion is not met.\n    {quantifier}: c in concludedCriteria\n    where: c.state == 'notMet'\nthen: [{{ verdict: {outcome} }}]\n";

    private static void Save(string folder, string name, string text)
    {
        var path = Path.Combine(folder, Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
