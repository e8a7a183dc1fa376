using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>
/// Tokens to a typed tree, by operator precedence (Pratt, "Top down operator precedence", 1973). Types are checked as the tree grows,
/// so that an error points at its operator.
/// </summary>
internal sealed class Parser(IReadOnlyList<Token> tokens, Scope scope)
{
    // A hostile file must not exhaust the stack, neither by nesting nor by a row of operators, each of which stands above those before it.
    // No sentence of a rule is like this.
    private static readonly int DeepestNesting = byte.MaxValue;
    private static readonly int MostOperators = byte.MaxValue;

    private int _at;
    private int _depth;
    private int _operators;

    private Token Current => tokens[_at];

    /// <summary>The whole text as one expression; throws <see cref="ExpressionError"/>.</summary>
    public Expression Whole()
    {
        var expression = Next(Precedence.Lowest);
        return Current.Kind == TokenKind.End
            ? expression
            : throw new ExpressionError(Current.Offset, $"'{Current.Text}' is not expected here", "Join conditions with and or or; comparisons do not chain.");
    }

    private Expression Next(Precedence above)
    {
        if (++_depth > DeepestNesting)
        {
            throw new ExpressionError(Current.Offset, "nested too deeply", "Split the condition.");
        }

        var left = Operand();
        while (Binding(Current) is var binding && binding > above)
        {
            left = Infix(left, binding);
        }

        _depth--;
        return left;
    }

    private static Precedence Binding(Token token) => token switch
    {
        { Kind: TokenKind.Name, Text: "or" } => Precedence.Or,
        { Kind: TokenKind.Name, Text: "and" } => Precedence.And,
        { Kind: TokenKind.Name, Text: "in" } => Precedence.Comparison,
        { Kind: TokenKind.Symbol, Text: "==" or "!=" or "<" or "<=" or ">" or ">=" } => Precedence.Comparison,
        { Kind: TokenKind.Symbol, Text: "+" or "-" } => Precedence.Sum,
        { Kind: TokenKind.Symbol, Text: "*" or "/" } => Precedence.Product,
        _ => Precedence.Lowest,
    };

    private Expression Infix(Expression left, Precedence binding)
    {
        var sign = Take();
        if (++_operators > MostOperators)
        {
            throw new ExpressionError(sign.Offset, "more operators than a sentence can hold", "Split the condition.");
        }

        if (sign.Text == "in")
        {
            return List(left, sign);
        }

        var right = Next(binding);
        switch (binding)
        {
            case Precedence.Or or Precedence.And:
                var how = binding == Precedence.Or ? Joining.Or : Joining.And;
                return new Joined(how, Typing.Truth(left, sign.Offset), Typing.Truth(right, sign.Offset));
            case Precedence.Comparison:
                RefuseChain();
                return Typing.Compare(Signs.ComparingOf(sign.Text), left, right, sign.Offset);
            default:
                return Typing.Reckon(Signs.ReckoningOf(sign.Text), left, right, sign.Offset);
        }
    }

    private void RefuseChain()
    {
        if (Binding(Current) == Precedence.Comparison)
        {
            throw new ExpressionError(Current.Offset, "comparisons do not chain", "Write a < b and b < c.");
        }
    }

    private OneOf List(Expression of, Token sign)
    {
        Expect("[");
        var candidates = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            var candidate = Next(Precedence.Comparison);
            Typing.Compare(Comparing.Equal, of, candidate, sign.Offset);
            candidates.Add(candidate);
        }
        while (TakeIf(","));
        Expect("]");
        RefuseChain();
        return new OneOf(of, candidates.ToImmutable());
    }

    private Expression Operand()
    {
        var token = Take();
        switch (token.Kind)
        {
            case TokenKind.Number:
                return Number(token);
            case TokenKind.Word:
                return new Literal(Value.Of(token.Text), ExpressionType.Text.Only);
            case TokenKind.Date:
                return new Literal(Value.Of(DateOnly.FromDayNumber((int)token.Number)), ExpressionType.Date.Plain);
            case TokenKind.Name:
                return Named(token);
            case TokenKind.Symbol when token.Text == "(":
                var inner = Next(Precedence.Lowest);
                Expect(")");
                return inner;
            case TokenKind.Symbol when token.Text == "-":
                return Typing.Minus(Next(Precedence.Product), token.Offset);
            case TokenKind.End:
                throw new ExpressionError(token.Offset, "the expression ends too early", "Complete it.");
            default:
                throw new ExpressionError(token.Offset, $"'{token.Text}' is not expected here", "A name, a number, a text in single quotes or a parenthesis belongs here.");
        }
    }

    private Literal Number(Token token)
    {
        var dimension = token.IsMoney ? Dimension.Of(Unit.Usd) : Dimension.None;
        if (token.IsPlain && Current.Kind == TokenKind.Name && Binding(Current) == Precedence.Lowest)
        {
            var unit = Take();
            dimension = Dimension.OfWord(unit.Text) ?? throw new ExpressionError(unit.Offset, $"'{unit.Text}' is no unit", "Units are months, weeks, tokens, usd and the like.");
        }

        return new Literal(Value.Of(token.Number), new ExpressionType.Amount(dimension));
    }

    private Expression Named(Token token) => token.Text switch
    {
        "not" => new Negation(Typing.Truth(Next(Precedence.Not), token.Offset)),
        "yes" => new Literal(Value.Of(true), ExpressionType.YesNo.Only),
        "no" => new Literal(Value.Of(false), ExpressionType.YesNo.Only),
        "known" when Current.Is("(") => IsKnown(token),
        "basis" when Current.Is("(") => Basis(token),
        "count" when Current.Is("(") => Count(token),
        "sum" when Current.Is("(") => Total(token, Aggregating.Sum),
        "min" when Current.Is("(") => Extreme(token, Reckoning.Smaller, Aggregating.Min),
        "max" when Current.Is("(") => Extreme(token, Reckoning.Greater, Aggregating.Max),
        _ => Names.Resolve(token, scope),
    };

    private Known IsKnown(Token name)
    {
        var of = Argument();
        return of is Reference or FieldReference ? new Known(of) : throw new ExpressionError(name.Offset, "known asks for a name", "Write known(workload.requestsPerDay).");
    }

    private BasisOf Basis(Token name) => Argument() is Reference { Name.Kind: not FactKind.Parameter } of
        ? new BasisOf(of)
        : throw new ExpressionError(name.Offset, "basis asks for an answer or a figure", "Write basis(workload.requestsPerDay).");

    private Expression Argument()
    {
        Expect("(");
        var of = Next(Precedence.Lowest);
        Expect(")");
        return of;
    }

    private Aggregate Count(Token name)
    {
        Expect("(");
        var of = Take();
        Expect(")");
        return new Aggregate(Aggregating.Count, Collected(name, of.Text), null);
    }

    private Aggregate Total(Token name, Aggregating how) => Over(name, how, Argument());

    private Expression Extreme(Token name, Reckoning ofTwo, Aggregating ofMany)
    {
        Expect("(");
        var first = Next(Precedence.Lowest);
        if (TakeIf(")"))
        {
            return Over(name, ofMany, first);
        }

        Expect(",");
        var second = Next(Precedence.Lowest);
        Expect(")");
        return Typing.Reckon(ofTwo, first, second, name.Offset);
    }

    private Aggregate Over(Token name, Aggregating how, Expression of)
    {
        if (of is not FieldReference { Type: ExpressionType.Amount } field)
        {
            throw new ExpressionError(name.Offset, $"{name.Text} asks for an amount of each collected member", "Write a field of the collected variable: " + name.Text + "(o.netBenefit).");
        }

        return new Aggregate(how, Collected(name, field.Variable.Name), field);
    }

    private Variable Collected(Token name, string variable) => scope.Collected is { } collected && collected.Name == variable
        ? collected
        : throw new ExpressionError(name.Offset, $"{name.Text} ranges over a collected variable only", "Use it in the if of a collect condition.");

    private Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
        {
            _at++;
        }

        return token;
    }

    private bool TakeIf(string symbol)
    {
        if (!Current.Is(symbol))
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(string symbol)
    {
        if (!TakeIf(symbol))
        {
            throw new ExpressionError(Current.Offset, $"'{symbol}' is missing here", $"Write '{symbol}'.");
        }
    }
}
