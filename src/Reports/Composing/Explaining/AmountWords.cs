using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Reports.Composing.Wording;

namespace FineTuneAdvisor.Reports.Composing.Explaining;

/// <summary>Amounts that stand by themselves, and so must say what they are a year, an hour or a request of.</summary>
internal static class AmountWords
{
    private const decimal PointsPerShare = 100m;

    public static string Amount(this Words words, decimal amount, Unit unit) =>
        words.Find($"explain.amount.{unit.Name}", ("value", words.Value(amount, unit))) ?? words.Value(amount, unit);

    /// <summary>The distance between two amounts: of two shares it is in points.</summary>
    public static string Difference(this Words words, decimal size, Unit unit)
    {
        if (unit != Unit.Share)
        {
            return words.Amount(size, unit);
        }

        var points = words.Value(size * PointsPerShare, Unit.Number);
        return (points == "1" ? words.Find("explain.points.one", ("value", points)) : null) ?? words.Text("explain.points", ("value", points));
    }
}
