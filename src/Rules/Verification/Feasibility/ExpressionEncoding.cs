using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>
/// When an expression comes to a wanted truth, as a formula over the facts that it reads. The formula may hold where the expression would not (a
/// product is free), never the other way round: what cannot hold cannot be.
/// </summary>
internal sealed class ExpressionEncoding(Ruleset ruleset)
{
    private readonly Dictionary<string, FactName> _facts = new(StringComparer.Ordinal);

    public Domains Domains { get; } = new();

    /// <summary>The facts that were met.</summary>
    public IEnumerable<FactName> Facts => _facts.Values.OrderBy(fact => fact.Text, StringComparer.Ordinal);

    public Formula Of(Expression condition, Want want, MemberNames members) => condition switch
    {
        Literal literal => literal.Value.Truth == Truth.True == want.IsPositive() ? Formula.Always : Formula.Never,
        Negation negation => Of(negation.Of, want.Negated(), members),
        Joined joined => (joined.How == Joining.And) == want.IsPositive()
            ? Formula.AllOf(Of(joined.Left, want, members), Of(joined.Right, want, members))
            : Formula.AnyOf(Of(joined.Left, want, members), Of(joined.Right, want, members)),
        Known { Of: Reference reference } => IsGiven(reference, want.IsPositive()),
        Known { Of: var field } => HasValue(field, want.IsPositive(), members),
        Comparison comparison => new ComparisonEncoding(this, members).Of(comparison, want),
        OneOf list => list.Candidates
            .Select(candidate => Of(new Comparison(Comparing.Equal, list.Of, candidate), want, members))
            .Aggregate((one, other) => want.IsPositive() ? Formula.AnyOf(one, other) : Formula.AllOf(one, other)),
        _ => YesNo(condition, want, members),
    };

    /// <summary>Whether an operand has a value, or has none.</summary>
    public Formula HasValue(Expression of, bool isYes, MemberNames members)
    {
        switch (of)
        {
            case Literal or BasisOf or Known or Reference { Name.Kind: FactKind.Parameter }:
                return isYes ? Formula.Always : Formula.Never;
            case FieldReference { Variable.Collection: var collection } when IsComplete(collection):
                return isYes ? Formula.Always : Formula.Never;
            case Reference reference:
                Meet(reference.Name);
                return Domains.Is(FormulaNames.HasValue(reference.Name.Text), isYes);
            case FieldReference or Aggregate:
                return Domains.Is(FormulaNames.HasValue(NameOf(of, members)), isYes);
            case Reckoned { How: Reckoning.DividedBy, Right: not Literal { IsZero: false } } divided when !isYes:
                var zero = new ComparisonEncoding(this, members).Relation(Comparing.Equal, divided.Right, new Literal(Value.Zero, divided.Right.Type));
                return Formula.AnyOf([.. divided.Operands().Select(operand => HasValue(operand, false, members)), zero]);
            default:
                var parts = of.Operands().Select(operand => HasValue(operand, isYes, members));
                return isYes ? Formula.AllOf(parts) : Formula.AnyOf(parts);
        }
    }

    /// <summary>The variable of an operand; its facts and words are noted.</summary>
    public string NameOf(Expression of, MemberNames members)
    {
        switch (of)
        {
            case Reference reference:
                Meet(reference.Name);
                return FormulaNames.Of(reference);
            case BasisOf basis:
                Meet(basis.Of.Name);
                Domains.Add(FormulaNames.Basis(basis.Of.Name.Text), BasisWords.Type.Words);
                return FormulaNames.Basis(basis.Of.Name.Text);
            case FieldReference field:
                var name = members.Of(field.Variable.Name) + "." + field.Field.Name;
                Domains.AddWordsOf(name, field.Type);
                return name;
            default:
                foreach (var operand in of.Operands())
                {
                    NameOf(operand, members);
                }

                return $"[{members.Outer?.Member} {members.Inner?.Member} {CanonicalText.Of(of)}]";
        }
    }

    public decimal ParameterAmount(Reference parameter) => ParameterFact.Of(ruleset.Parameters[parameter.Name.Id]).Of(parameter.Part).Number;

    // Rules conclude members whole, and a criterion or pattern has nothing but its id.
    private static bool IsComplete(Collection collection) => collection.Name != Collections.Options;

    private Formula IsGiven(Reference reference, bool isYes)
    {
        if (reference.Name.Kind == FactKind.Parameter)
        {
            return isYes ? Formula.Always : Formula.Never;
        }

        Meet(reference.Name);
        return Domains.Is(FormulaNames.IsGiven(reference.Name.Text), isYes);
    }

    private Formula YesNo(Expression of, Want want, MemberNames members)
    {
        var name = NameOf(of, members);
        Domains.AddWordsOf(name, ExpressionType.YesNo.Only);
        var word = Domains.In(name, want.IsPositive() ? FormulaNames.Yes : FormulaNames.No);
        return want.TakesUnknown()
            ? Formula.AnyOf(HasValue(of, false, members), word)
            : Formula.AllOf(HasValue(of, true, members), word);
    }

    private void Meet(FactName name)
    {
        _facts.TryAdd(name.Text, name);
        Domains.AddWordsOf(name.Text, name.Type);
    }
}
