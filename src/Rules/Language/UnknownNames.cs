namespace FineTuneAdvisor.Rules.Language;

/// <summary>Which missing answers keep an expression from being told.</summary>
public static class UnknownNames
{
    /// <summary>Adds the answers behind every unknown that reaches the result: an operand that does not matter is not asked for.</summary>
    public static void Gather(Expression expression, in Bindings bindings, ISet<string> missing)
    {
        if (expression.ValueIn(bindings).IsKnown)
        {
            return;
        }

        if (expression is Reference reference)
        {
            missing.UnionWith(bindings.Facts[reference.Name].Missing);
        }

        foreach (var operand in expression.Operands())
        {
            Gather(operand, bindings, missing);
        }
    }
}
