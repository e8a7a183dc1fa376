using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>What a name in an expression stands for.</summary>
internal static class Names
{
    private const string Low = ".low";
    private const string High = ".high";

    /// <summary>The reference that a name means; throws <see cref="ExpressionError"/> with the nearest name where it means nothing.</summary>
    public static Expression Resolve(Token token, Scope scope)
    {
        var name = token.Text;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && scope.Find(name[..dot]) is { } variable)
        {
            return Field(token, variable, name[(dot + 1)..]);
        }

        if (scope.Vocabulary.Find(name) is { } whole)
        {
            return new Reference(whole, NamePart.Value);
        }

        return End(name, Low) is { } low && scope.Vocabulary.Find(low) is { } ofLow ? Part(token, ofLow, NamePart.Low)
            : End(name, High) is { } high && scope.Vocabulary.Find(high) is { } ofHigh ? Part(token, ofHigh, NamePart.High)
            : throw Unknown(token, scope);
    }

    private static string? End(string name, string suffix) => name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : null;

    private static Reference Part(Token token, FactName name, NamePart part) => name.Type is ExpressionType.Amount
        ? new Reference(name, part)
        : throw new ExpressionError(token.Offset, $"'{name.Text}' is {name.Type} and has no range", $"Write {name.Text}.");

    private static FieldReference Field(Token token, Variable variable, string name)
    {
        if (variable.Collection.Find(name) is { } field)
        {
            return new FieldReference(variable, field);
        }

        var fields = variable.Collection.Fields.Select(known => known.Name);
        var nearest = NearestName.Of(name, fields);
        throw new ExpressionError(
            token.Offset,
            $"'{name}' is no field of {variable.Collection.Name}" + (nearest.Count > 0 ? $"; did you mean '{variable.Name}.{nearest[0]}'?" : ""),
            "Its fields: " + string.Join(", ", fields) + ".");
    }

    private static ExpressionError Unknown(Token token, Scope scope)
    {
        var candidates = scope.Vocabulary.Names.Concat(scope.Variables.SelectMany(variable => variable.Collection.Fields.Select(field => variable.Name + "." + field.Name)));
        var nearest = NearestName.Of(token.Text, candidates);
        return new ExpressionError(
            token.Offset,
            $"unknown fact '{token.Text}'" + (nearest.Count > 0 ? $"; did you mean '{nearest[0]}'?" : ""),
            "Names are answer keys, figures, param.ID and the fields of the rule's variables; texts stand in single quotes.");
    }
}
