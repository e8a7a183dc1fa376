namespace FineTuneAdvisor.Rules.Language;

public enum TokenKind
{
    /// <summary>A number with its suffix worked in: <c>10,000</c>, <c>30%</c>, <c>1.5x</c>, <c>2k</c>, <c>$5</c>.</summary>
    Number,

    /// <summary>A text in single quotes.</summary>
    Word,
    Date,
    Name,
    Symbol,
    End,
}

/// <param name="Text">A name, a symbol, or what stands between the quotes.</param>
/// <param name="Number">The amount, or the day's number.</param>
/// <param name="IsMoney">It was written with a dollar sign.</param>
/// <param name="IsPlain">It carries neither a dollar sign nor a suffix, so that a unit may follow.</param>
public sealed record Token(TokenKind Kind, int Offset, string Text, decimal Number = 0, bool IsMoney = false, bool IsPlain = false)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;
}
