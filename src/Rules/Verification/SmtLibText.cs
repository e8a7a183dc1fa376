using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using FineTuneAdvisor.Rules.Verification.Feasibility;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>
/// The questions about a ruleset in SMT-LIB 2 (logic QF_LIRA), for a solver of somebody else's: each is named by <c>echo</c> and then asked by
/// <c>check-sat</c>, so that <c>sat</c> is our yes and <c>unsat</c> our no.
/// </summary>
public static class SmtLibText
{
    public static string Of(IEnumerable<Query> queries)
    {
        var text = new StringBuilder("(set-logic QF_LIRA)\n");
        foreach (var query in queries)
        {
            text.Append("\n(push 1)\n(echo \"").Append(query.Id).Append("\")\n");
            Declare(text, query);
            text.Append("(assert ").Append(Of(query.Formula, query.Domains)).Append(")\n(check-sat)\n(pop 1)\n");
        }

        return text.ToString();
    }

    private static void Declare(StringBuilder text, Query query)
    {
        foreach (var (variable, words) in query.Domains.OrderBy(domain => domain.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"(declare-const {Symbol(variable + "#")} Int) ; {string.Join(", ", words.Select((word, place) => $"{place} {word}"))}\n");
            text.Append(CultureInfo.InvariantCulture, $"(assert (and (<= 0 {Symbol(variable + "#")}) (< {Symbol(variable + "#")} {words.Count})))\n");
        }

        foreach (var variable in Amounts(query.Formula).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            text.Append("(declare-const ").Append(Symbol(variable)).Append(" Real)\n");
        }
    }

    private static IEnumerable<string> Amounts(Formula formula) => formula switch
    {
        Formula.All all => all.Parts.SelectMany(Amounts),
        Formula.Any any => any.Parts.SelectMany(Amounts),
        Formula.Holds { Constraint: var constraint } => constraint.Sum.Terms.Keys,
        _ => [],
    };

    private static string Of(Formula formula, ImmutableDictionary<string, ImmutableSortedSet<string>> domains) => formula switch
    {
        Formula.All { Parts.IsEmpty: true } => "true",
        Formula.Any { Parts.IsEmpty: true } => "false",
        Formula.All all => Joined("and", all.Parts.Select(part => Of(part, domains))),
        Formula.Any any => Joined("or", any.Parts.Select(part => Of(part, domains))),
        Formula.Holds { Constraint: var constraint } => $"({Sign(constraint.Relation)} {Of(constraint.Sum)} 0)",
        Formula.InWords words => OneOf(words, domains[words.Variable]),
        _ => throw new InvalidOperationException($"{formula.GetType().Name} is still to be closed."),
    };

    private static string OneOf(Formula.InWords words, ImmutableSortedSet<string> domain)
    {
        var places = domain.Where(word => words.Words.Contains(word) == words.IsIn).Select(word => string.Create(CultureInfo.InvariantCulture, $"(= {Symbol(words.Variable + "#")} {domain.IndexOf(word)})"));
        return Joined("or", places.DefaultIfEmpty("false"));
    }

    private static string Of(LinearSum sum) => Joined("+", sum.Terms.Select(term => $"(* {Number(term.Value)} {Symbol(term.Key)})").Append(Number(sum.Constant)));

    private static string Joined(string sign, IEnumerable<string> parts) => parts.ToArray() is [var only] ? only : $"({sign} {string.Join(' ', parts)})";

    private static string Sign(Relation relation) => relation switch
    {
        Relation.Below => "<",
        Relation.NotAbove => "<=",
        _ => "=",
    };

    private static string Number(Rational number)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"(/ {BigInteger.Abs(number.Above)}.0 {number.Below}.0)");
        return number.Sign < 0 ? $"(- {size})" : size;
    }

    // Between bars any character may stand but a bar and a backslash, and no name or text of ours needs them.
    private static string Symbol(string name) => "|" + name.Replace('|', '_').Replace('\\', '_').Replace('\n', ' ') + "|";
}
