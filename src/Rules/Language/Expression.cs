using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>
/// The typed syntax tree of one expression. Everything is made from it: the network's condition, the three-valued result,
/// the canonical text. Two trees are equal when their canonical texts are.
/// </summary>
public abstract record Expression(ExpressionType Type)
{
    public sealed override string ToString() => CanonicalText.Of(this);
}

/// <summary>A number with its dimension, a word, yes or no, or a date.</summary>
public sealed record Literal(Value Value, ExpressionType Type) : Expression(Type)
{
    /// <summary>0 compares with any amount.</summary>
    public bool IsZero => Value.Kind == ValueKind.Number && Value.Number == 0;
}

/// <summary>An answer, figure or parameter.</summary>
public sealed record Reference(FactName Name, NamePart Part) : Expression(Name.Type)
{
    public bool Equals(Reference? other) => other is not null && Name.Text == other.Name.Text && Part == other.Part;

    public override int GetHashCode() => HashCode.Combine(Name.Text, Part);
}

/// <summary>A name that stands for the members of a collection, one after the other.</summary>
public sealed record Variable(string Name, Collection Collection);

/// <summary>A field of a variable: <c>o.netBenefit</c>.</summary>
public sealed record FieldReference(Variable Variable, Field Field) : Expression(Field.Type)
{
    public bool Equals(FieldReference? other) =>
        other is not null && Variable.Name == other.Variable.Name && Variable.Collection.Name == other.Variable.Collection.Name && Field.Name == other.Field.Name;

    public override int GetHashCode() => HashCode.Combine(Variable.Name, Variable.Collection.Name, Field.Name);
}

public enum Joining
{
    And,
    Or,
}

public sealed record Joined(Joining How, Expression Left, Expression Right) : Expression(ExpressionType.YesNo.Only);

public sealed record Negation(Expression Of) : Expression(ExpressionType.YesNo.Only);

public enum Comparing
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

public sealed record Comparison(Comparing How, Expression Left, Expression Right) : Expression(ExpressionType.YesNo.Only);

/// <summary><c>x in ['a', 'b']</c>.</summary>
public sealed record OneOf(Expression Of, ImmutableArray<Expression> Candidates) : Expression(ExpressionType.YesNo.Only)
{
    public bool Equals(OneOf? other) => other is not null && Of == other.Of && Candidates.SequenceEqual(other.Candidates);

    public override int GetHashCode() => HashCode.Combine(Of, Candidates.Length);
}

public enum Reckoning
{
    Plus,
    Minus,
    Times,
    DividedBy,
    Smaller,
    Greater,
}

/// <summary>Arithmetic, and the smaller or greater of two amounts.</summary>
public sealed record Reckoned(Reckoning How, Expression Left, Expression Right, ExpressionType Type) : Expression(Type);

public sealed record Minus(Expression Of) : Expression(Of.Type);

/// <summary><c>known(x)</c>: a value is really given, nothing stands in.</summary>
public sealed record Known(Expression Of) : Expression(ExpressionType.YesNo.Only);

/// <summary><c>basis(x)</c>, as a word.</summary>
public sealed record BasisOf(Reference Of) : Expression(BasisWords.Type);

public enum Aggregating
{
    Count,
    Sum,
    Min,
    Max,
}

/// <summary><c>count(o)</c>, or <c>sum</c>, <c>min</c>, <c>max</c> of a field over the collected members.</summary>
public sealed record Aggregate(Aggregating How, Variable Over, FieldReference? Of) : Expression(Of?.Type ?? new ExpressionType.Amount(Dimension.None));
