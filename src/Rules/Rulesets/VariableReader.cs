using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Reads <c>o in options</c>.</summary>
internal static class VariableReader
{
    public static Variable? Read(Fields fields, string name, string key, RuleContext context)
    {
        if (fields.Node(name) is not ScalarNode scalar)
        {
            fields.Text(name);
            return null;
        }

        var words = scalar.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not [var variable, "in", var collection] || !variable.All(char.IsAsciiLetter))
        {
            fields.Problem(name, $"\"{scalar.Text}\"", "a name, in, and a collection", "Write it as in: o in options.");
            return null;
        }

        if (context.Vocabulary.Collection(collection) is { } known)
        {
            return new Variable(variable, known);
        }

        context.Unlisted(scalar, key + "." + name, collection, context.Vocabulary.Collections.Select(each => each.Name));
        return null;
    }
}
