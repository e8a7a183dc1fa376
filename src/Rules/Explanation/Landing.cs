using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>The nearest value at which an amount has turned a comparison: the limit, or the next number that a decimal can hold.</summary>
internal static class Landing
{
    private const byte MostDecimals = 28; // reason: what a decimal can hold

    public static Value Of(Shift shift)
    {
        var amount = shift.Reach switch
        {
            Reach.Above => Beside(shift.To, 1),
            Reach.Below => Beside(shift.To, -1),
            Reach.Other => Beside(shift.To, 1),
            _ => shift.To,
        };
        // Between two days there is none.
        return !shift.IsDate ? Value.Of(amount) : Value.Of(DateOnly.FromDayNumber((int)shift.To + Math.Sign(amount - shift.To)));
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
