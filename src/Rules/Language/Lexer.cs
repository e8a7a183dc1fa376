using System.Globalization;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>Cuts an expression into tokens.</summary>
internal sealed class Lexer(string text)
{
    private static readonly string[] Symbols = ["==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ","];

    private int _at;

    /// <summary>The tokens in order, the last of them <see cref="TokenKind.End"/>; throws <see cref="ExpressionError"/>.</summary>
    public static IReadOnlyList<Token> Read(string text)
    {
        var lexer = new Lexer(text);
        var tokens = new List<Token>();
        do
        {
            tokens.Add(lexer.Next());
        }
        while (tokens[^1].Kind != TokenKind.End);

        return tokens;
    }

    private Token Next()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }

        if (_at == text.Length)
        {
            return new Token(TokenKind.End, _at, "");
        }

        var first = text[_at];
        return first == '\'' ? Word()
            : first == '$' || char.IsAsciiDigit(first) ? Number()
            : char.IsAsciiLetter(first) ? Name()
            : Symbol();
    }

    private Token Word()
    {
        var start = _at;
        var end = text.IndexOf('\'', start + 1);
        if (end < 0)
        {
            throw new ExpressionError(start, "a text without its closing quote", "Close it with '.");
        }

        _at = end + 1;
        return new Token(TokenKind.Word, start, text[(start + 1)..end]);
    }

    private Token Name()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || (text[_at] == '.' && char.IsAsciiLetter(Peek(1)))))
        {
            _at++;
        }

        return new Token(TokenKind.Name, start, text[start.._at]);
    }

    private Token Number()
    {
        var start = _at;
        if (NumberText.Date(text, _at) is { } day)
        {
            _at += NumberText.DateForm.Length;
            return new Token(TokenKind.Date, start, text[start.._at], day.DayNumber);
        }

        if (NumberText.Read(text, ref _at) is not { } number)
        {
            throw new ExpressionError(start, "a number that cannot be read", "Write digits, groups of three with a comma, and a point: 10,000.5.");
        }

        if (_at < text.Length && char.IsAsciiLetterOrDigit(text[_at]))
        {
            throw new ExpressionError(_at, $"a number runs into '{text[_at]}'", "Write a space between a number and its unit.");
        }

        return new Token(TokenKind.Number, start, text[start.._at], number.Amount, number.IsMoney, !number.IsMoney && !number.HasSuffix);
    }

    private Token Symbol()
    {
        var start = _at;
        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(text, start, symbol, 0, symbol.Length) == 0)
            {
                _at += symbol.Length;
                return new Token(TokenKind.Symbol, start, symbol);
            }
        }

        throw new ExpressionError(start, string.Create(CultureInfo.InvariantCulture, $"the character '{text[start]}' means nothing here"), Mend(text[start]));
    }

    private static string Mend(char character) => character switch
    {
        '&' => "Write and.",
        '|' => "Write or.",
        '!' => "Write not.",
        '=' => "Write == to compare.",
        '"' => "Write texts in single quotes.",
        _ => "Remove it.",
    };

    private char Peek(int ahead) => _at + ahead < text.Length ? text[_at + ahead] : '\0';
}
