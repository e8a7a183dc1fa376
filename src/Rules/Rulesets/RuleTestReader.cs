using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Engine.Members;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Reads a rule's <c>tests</c>.</summary>
internal sealed class RuleTestReader(RuleContext context)
{
    public ImmutableArray<RuleTest> Read(Fields rule)
    {
        var tests = ImmutableArray.CreateBuilder<RuleTest>();
        foreach (var item in rule.Items("tests"))
        {
            if (Fields.Of(item, "tests", context.Problems) is not { } fields)
            {
                continue;
            }

            var name = fields.Text("name");
            var word = fields.Text("expect");
            var expect = Words.Find<Expected>(word);
            if (expect is null && word.Length > 0)
            {
                context.Unlisted(fields.Node("expect")!, "tests.expect", word, Words.All<Expected>());
            }

            if (Given(fields, name, expect ?? Expected.Fires) is { } test)
            {
                tests.Add(test);
            }

            fields.Done();
        }

        return tests.ToImmutable();
    }

    private RuleTest? Given(Fields test, string name, Expected expect)
    {
        if (!test.Has("given"))
        {
            test.Problem("given", "nothing", "the facts of the test", "Write given: {} where nothing is known.");
            return null;
        }

        if (test.Mapping("given") is not { } given)
        {
            return null;
        }

        var reader = new GivenReader(context);
        ImmutableArray<string> findings = [];
        ImmutableArray<Member> options = [];
        foreach (var key in given.Keys)
        {
            switch (key.Text)
            {
                case Collections.Findings:
                    findings = Findings(given);
                    break;
                case Collections.Options:
                    options = Options(given, reader);
                    break;
                default:
                    reader.Add(key, given.Node(key.Text)!);
                    break;
            }
        }

        return new RuleTest(name, new GivenFacts(reader.Facts, context.Parameters), findings, options, expect, test.At);
    }

    private ImmutableArray<string> Findings(Fields given)
    {
        var rules = given.Texts(Collections.Findings);
        foreach (var rule in rules.Where(rule => !context.RuleIds.Contains(rule, StringComparer.Ordinal)))
        {
            context.Unlisted(given.Node(Collections.Findings)!, "tests.given.findings", rule, context.RuleIds, "the id of a rule");
        }

        return rules;
    }

    private ImmutableArray<Member> Options(Fields given, GivenReader reader)
    {
        var collection = context.Vocabulary.Collection(Collections.Options)!;
        var options = ImmutableArray.CreateBuilder<Member>();
        foreach (var item in given.Items(Collections.Options))
        {
            if (Fields.Of(item, "tests.given.options", context.Problems) is not { } fields)
            {
                continue;
            }

            var values = ImmutableDictionary.CreateBuilder<string, Value>(StringComparer.Ordinal);
            foreach (var field in collection.Fields)
            {
                if (fields.Node(field.Name) is { } node)
                {
                    values[field.Name] = reader.ValueOf(node, field.Type, "tests.given.options." + field.Name);
                }
            }

            options.Add(new GivenMember(fields.Text("id"), values.ToImmutable()));
            fields.Done();
        }

        return options.ToImmutable();
    }
}
