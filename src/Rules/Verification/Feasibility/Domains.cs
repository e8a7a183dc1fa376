using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>The words that variables can be, collected while a formula is made.</summary>
internal sealed class Domains
{
    private static readonly ImmutableSortedSet<string> YesOrNo = ImmutableSortedSet.Create(StringComparer.Ordinal, FormulaNames.No, FormulaNames.Yes);

    private readonly Dictionary<string, ImmutableSortedSet<string>> _words = new(StringComparer.Ordinal);

    public ImmutableDictionary<string, ImmutableSortedSet<string>> All => _words.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Adds words to those that a variable can be.</summary>
    public void Add(string variable, IEnumerable<string> words) =>
        _words[variable] = _words.GetValueOrDefault(variable, ImmutableSortedSet.Create<string>(StringComparer.Ordinal)).Union(words);

    /// <summary>Adds what a fact or field of that type can be; of a date, whether it is a day.</summary>
    public void AddWordsOf(string name, ExpressionType type)
    {
        switch (type)
        {
            case ExpressionType.Choice choice:
                Add(name, choice.Words);
                break;
            case ExpressionType.YesNo:
                Add(name, YesOrNo);
                break;
            case ExpressionType.Text:
                Add(name, [FormulaNames.Other]);
                break;
            case ExpressionType.Date date:
                Add(FormulaNames.Kind(name), [FormulaNames.SomeDay, .. date.Words]);
                break;
        }
    }

    public Formula Is(string variable, bool isYes)
    {
        _words[variable] = YesOrNo;
        return new Formula.InWords(variable, ImmutableSortedSet.Create(StringComparer.Ordinal, isYes ? FormulaNames.Yes : FormulaNames.No));
    }

    public static Formula In(string variable, params IEnumerable<string> words) => new Formula.InWords(variable, words.ToImmutableSortedSet(StringComparer.Ordinal));

    public static Formula NotIn(string variable, string word) => new Formula.InWords(variable, ImmutableSortedSet.Create(StringComparer.Ordinal, word), IsIn: false);
}
