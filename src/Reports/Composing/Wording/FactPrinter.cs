using System.Globalization;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>Prints facts in the words of a language: digits by unit, the unit's word, a choice's word, a date, a list.</summary>
internal sealed class FactPrinter(AssessmentFacts facts, Words words)
{
    /// <summary>The fact of that name as people read it; null where the name is no fact's.</summary>
    public string? Print(string name, AlikeQuantities quantities) =>
        facts.Find(name) is { } fact ? Print(fact, quantities) : null;

    public string Print(NamedFact fact, AlikeQuantities quantities) => fact.Value switch
    {
        null => words.Text("value.unknown"),
        AnswerValue.Quantity quantity => Print(new Amount(quantity.Amount, fact.Unit ?? Unit.Number, RangeOf(fact.Name)), quantities),
        AnswerValue.Words text => text.Text,
        AnswerValue.YesNo answer => words.Text(answer.IsYes ? "value.yes" : "value.no"),
        AnswerValue.Choice choice => Choice(fact.Name, choice.Id),
        AnswerValue.Day day => Print(day.Date),
        var other => throw new NotSupportedException($"{fact.Name} holds a {other.GetType().Name}."),
    };

    public string Print(Amount amount, AlikeQuantities quantities)
    {
        if (amount.Value is not { } value)
        {
            return words.Text("value.unknown");
        }

        var digits = quantities.Print(value, amount.Unit, amount.Range);
        return UnitWord(digits, amount.Unit) is { } word ? $"{digits} {word}" : digits;
    }

    public string Print(Ends ends, AlikeQuantities quantities)
    {
        var high = new Amount(ends.High, ends.Unit, nameof(Ends));
        return ends is { Low: { } low, High: not null } && low != ends.High
            ? words.Text("value.span", ("low", quantities.Print(low, ends.Unit, nameof(Ends))), ("high", Print(high, quantities)))
            : Print(high, quantities);
    }

    public static string Print(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);

    public string Print(DateOnly date) => words.Text(
        "value.date",
        ("day", date.Day.ToString(CultureInfo.InvariantCulture)),
        ("month", words.Text($"month.{date.Month}")),
        ("year", date.Year.ToString("0000", CultureInfo.InvariantCulture)));

    public string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2
            ? string.Concat(all)
            : words.Text("value.list", ("first", string.Join(words.Text("value.listComma") + " ", all.SkipLast(1))), ("last", all[^1]));
    }

    /// <summary>Whether a word follows the digits; money, shares and multipliers carry a sign instead.</summary>
    public static bool HasWord(Unit unit) =>
        unit != Unit.Number && unit != Unit.Share && unit != Unit.Multiplier && !NumberText.IsMoney(unit);

    // Figures such as gainLow and gainHigh.
    private static string? RangeOf(string name) =>
        name.EndsWith("Low", StringComparison.Ordinal) ? name[..^3] : name.EndsWith("High", StringComparison.Ordinal) ? name[..^4] : null;

    // "none" means something else for a retirement date than for an exit plan.
    private string Choice(string key, string id) => words.Find($"choice.{key}.{id}") ?? words.Text($"choice.{id}");

    private string? UnitWord(string digits, Unit unit)
    {
        if (!HasWord(unit))
        {
            return null;
        }

        return (digits == "1" ? words.Find($"unit.{unit.Name}.one") : null) ?? words.Text($"unit.{unit.Name}");
    }
}
