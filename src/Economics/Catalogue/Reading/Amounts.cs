using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Economics.Catalogue.Reading;

/// <summary>Numbers that are nothing unless they are above 0: an hour's price, a count of GPUs, a length.</summary>
internal static class Amounts
{
    /// <summary>A number above 0 that must be there; 0, with a problem, when it is not.</summary>
    public static decimal Positive(this Fields fields, string name, string unit) =>
        fields.Has(name) ? fields.OptionalPositive(name, unit) ?? 0m : fields.Number(name);

    /// <summary>A number above 0, or null when it is left out.</summary>
    public static decimal? OptionalPositive(this Fields fields, string name, string unit)
    {
        var number = fields.OptionalNumber(name);
        if (number <= 0m)
        {
            fields.Problem(name, $"\"{fields.OptionalText(name)}\"", $"a number above 0, {unit}", "What nobody published is left out.");
        }

        return number;
    }

    /// <summary>A whole number above 0 that must be there; 0, with a problem, when it is not.</summary>
    public static int Whole(this Fields fields, string name, string unit)
    {
        var number = fields.Positive(name, unit);
        if (number == decimal.Truncate(number) && number <= int.MaxValue)
        {
            return (int)decimal.Max(number, 0m);
        }

        fields.Problem(name, $"\"{fields.OptionalText(name)}\"", $"a whole number, {unit}", "Write it without a fraction.");
        return 0;
    }
}
