using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Facts.Tests.Reading;

/// <summary>The same random answers, spelt once as YAML and once as JSON with other orders and other spellings of numbers.</summary>
internal sealed record SheetSpelling(string Yaml, string Json)
{
    // Questions without a check across answers, so that any combination of allowed values is a right file.
    private static readonly Question[] Free = [.. Shipped.Questions.All.Where(question => !question.IsRequired && !question.Key.StartsWith("quality.", StringComparison.Ordinal) && !question.Key.EndsWith("Removed", StringComparison.Ordinal))];

    public static Gen<SheetSpelling> Any { get; } =
        from chosen in Gen.Shuffle(Free).Select(all => all[..12])
        from seeds in Gen.Int[0, 1_000_000].Array[12]
        from texts in Gen.Char.Where(character => !char.IsControl(character) && !char.IsSurrogate(character)).Array[3, 40].Select(letters => "x" + new string(letters) + "x").Array[12]
        from forms in Gen.Int[0, 3].Array[12]
        select Of([.. chosen.Select((question, index) => Entry.Of(question, seeds[index], texts[index], forms[index]))]);

    private static SheetSpelling Of(Entry[] entries)
    {
        Entry[] all = [new("proposal.title", "A title", "A title"), new("proposal.team", "A team", "A team"), new("useCase.task", "A task", "A task"), .. entries];
        var sections = all.GroupBy(entry => entry.Section).ToArray();
        var yaml = new StringBuilder("# a comment\n");
        foreach (var section in sections)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"{section.Key}:\n").AppendJoin("", section.Select(entry => $"  {entry.Name}: {entry.Yaml} # so it is\n"));
        }

        var json = sections.Reverse().Select(section => $"\"{section.Key}\": {{\n{string.Join(",\n", section.Reverse().Select(entry => $"\"{entry.Name}\": {entry.Json}"))}\n}}");
        return new SheetSpelling(yaml.ToString(), "{" + string.Join(",", json) + "}");
    }

    private sealed record Entry(string Key, string YamlValue, string JsonValue, string? Basis = null, string? Evidence = null)
    {
        public string Section => Key.Split('.')[0];

        public string Name => Key.Split('.')[1];

        // Double-quoted YAML is a superset of a JSON string.
        public string Yaml => Basis is null
            ? JsonSerializer.Serialize(YamlValue)
            : $"{{ basis: {Basis}, value: {JsonSerializer.Serialize(YamlValue)}, evidence: {JsonSerializer.Serialize(Evidence)} }}";

        public string Json => Basis is null
            ? JsonSerializer.Serialize(JsonValue)
            : $$"""{ "evidence": {{JsonSerializer.Serialize(Evidence)}}, "value": {{JsonSerializer.Serialize(JsonValue)}}, "basis": "{{Basis}}" }""";

        public static Entry Of(Question question, int seed, string text, int form)
        {
            var (yaml, json) = form == 0 ? ("unknown", "unknown") : Spell(question, seed, text);
            return form < 2 ? new Entry(question.Key, yaml, json) : new Entry(question.Key, yaml, json, form == 2 ? "measured" : "contracted", text);
        }

        private static (string Yaml, string Json) Spell(Question question, int seed, string text) => question.Type switch
        {
            AnswerType.Quantity => Amount(question, seed),
            AnswerType.YesNo => seed % 2 == 0 ? ("yes", "yes") : ("no", "no"),
            AnswerType.Choice => (question.Choices[seed % question.Choices.Length], question.Choices[seed % question.Choices.Length]),
            AnswerType.Date => Twice(new DateOnly(2020, 1, 1).AddDays(seed % 20_000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            _ => Twice(text),
        };

        private static (string Yaml, string Json) Twice(string text) => (text, text);

        private static (string Yaml, string Json) Amount(Question question, int seed)
        {
            var least = question.Minimum!.Value;
            var amount = decimal.Round(least + ((question.Maximum!.Value - least) * seed / 1_000_000m), question.IsWhole ? 0 : 4);
            var grouped = amount.ToString(question.IsWhole ? "#,##0" : "#,##0.0000", CultureInfo.InvariantCulture);
            var plain = amount.ToString("0.######", CultureInfo.InvariantCulture) + "e0";
            return question.Unit == Unit.Share ? ((amount * 100).ToString("0.####", CultureInfo.InvariantCulture) + "%", plain) : (grouped, plain);
        }
    }
}
