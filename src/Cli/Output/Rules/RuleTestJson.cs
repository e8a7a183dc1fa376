using System.Text.Json;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Cli.Output.Rules;

/// <summary>One test of a rule, for a program: what is given and what is expected.</summary>
internal static class RuleTestJson
{
    public static void Members(Utf8JsonWriter json, RuleTest test)
    {
        json.WriteString("name", test.Name);
        json.WriteString("expect", Words.Of(test.Expect));
        json.Objects("given", test.Facts.Given, (writer, given) => Fact(writer, given.Key, given.Value));
        json.Texts("findings", test.Findings);
        json.Objects("options", test.Options.OfType<GivenMember>(), (writer, option) =>
        {
            writer.WriteString("id", option.Id);
            foreach (var (field, value) in option.Given.Where(given => given.Key != "id"))
            {
                Write(writer, field, value);
            }
        });
    }

    private static void Fact(Utf8JsonWriter json, string name, Fact fact)
    {
        json.WriteString("name", name);
        Write(json, "value", fact.Value);
        if (fact.Low != fact.Value || fact.High != fact.Value)
        {
            Write(json, "low", fact.Low);
            Write(json, "high", fact.High);
        }

        json.WriteString("basis", Words.Of(fact.Basis));
        json.WriteBoolean("known", fact.IsKnown);
    }

    private static void Write(Utf8JsonWriter json, string name, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Number:
                json.Number(name, value.Number);
                break;
            case ValueKind.YesNo:
                json.WriteBoolean(name, value.Truth == Truth.True);
                break;
            case ValueKind.Word:
                json.WriteString(name, value.Word);
                break;
            case ValueKind.Day:
                json.Day(name, value.Day);
                break;
            default:
                json.WriteNull(name);
                break;
        }
    }
}
