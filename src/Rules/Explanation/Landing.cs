using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>The nearest value at which an amount has turned a comparison: the limit, or the next number that a decimal can hold.</summary>
internal static class Landing
{
    private const byte MostDecimals = 28; // reason: what a decimal can hold

    /// <summary>Unknown where there is no such number, or no such day.</summary>
    public static Value Of(Shift shift)
    {
        var direction = shift.Reach switch
        {
            Reach.Above or Reach.Other => 1,
            Reach.Below => -1,
            _ => 0,
        };
        return shift.IsDate ? Day((int)shift.To + direction) : Number(shift.To, direction);
    }

    // Between two days there is none.
    private static Value Day(int number) =>
        number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? Value.Of(DateOnly.FromDayNumber(number)) : Value.Unknown;

    private static Value Number(decimal limit, int direction)
    {
        try
        {
            return Value.Of(direction == 0 ? limit : Beside(limit, direction));
        }
        catch (OverflowException)
        {
            return Value.Unknown;
        }
    }

    private static decimal Beside(decimal limit, int direction)
    {
        for (var decimals = MostDecimals; decimals > 0; decimals--)
        {
            if (limit + new decimal(1, 0, 0, direction < 0, decimals) is var beside && beside != limit)
            {
                return beside;
            }
        }

        return limit + direction;
    }
}
