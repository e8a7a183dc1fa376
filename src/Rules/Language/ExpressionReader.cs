using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>Reads the text of one expression; what is wrong with it becomes a problem with its place in the file and a caret.</summary>
public static class ExpressionReader
{
    /// <summary>The expression, or the problem at its place in the file.</summary>
    /// <param name="at">Where its first character stands.</param>
    /// <param name="key">Where in the file it stands, for the message: <c>when.short.if</c>.</param>
    public static Parsed<Expression> Read(string text, Position at, string key, Scope scope)
    {
        try
        {
            return new Parsed<Expression>(new Parser(Lexer.Read(text), scope).Whole(), []);
        }
        catch (ExpressionError error)
        {
            return new Parsed<Expression>(null, [ProblemOf(error, text, at, key)]);
        }
    }

    /// <summary>An expression that must be true or false.</summary>
    public static Parsed<Expression> ReadCondition(string text, Position at, string key, Scope scope)
    {
        var read = Read(text, at, key, scope);
        return read.Value is { Type: not ExpressionType.YesNo } other
            ? new Parsed<Expression>(null, [ProblemOf(new ExpressionError(0, $"{other.Type} is neither true nor false", "Compare it with something."), text, at, key)])
            : read;
    }

    private static Problem ProblemOf(ExpressionError error, string text, Position at, string key)
    {
        // Where a text runs over several lines of YAML, its own lines are not the file's: the place is where it starts.
        var isOneLine = !text.Contains('\n', StringComparison.Ordinal);
        var place = isOneLine ? at with { Column = at.Column + error.Offset } : at;
        return new Problem(place, key, error.Message, "", (error.Mend + "\n" + Caret.Under(text, error.Offset, error.Message)).Trim('\n'));
    }
}
