using System.Globalization;

namespace FineTuneAdvisor.Rules.Tests.Language;

/// <summary>Well-typed expressions as somebody might write them, from a seed.</summary>
internal sealed class RandomExpression(Random random)
{
    private static readonly string[] Months = ["commitment.months", "paybackMonth", "monthsOfBaseLeft", "param.minimumCommitment", "commitment.months.low"];

    private static readonly string[] Plain = ["workload.retryRate", "premiumInput", "param.stress", "gainLow", "stickerToReal", "gainHigh.high"];

    private static readonly string[] Money = ["penaltyPerYear", "netBenefitPoint", "param.material", "annualInferenceCost.candidate"];

    private static readonly string[] Routes = ["'selfHosted'", "'hostedAdapter'", "'providerFineTune'"];

    public string Condition(int depth) => (depth == 0 ? random.Next(6) : random.Next(10)) switch
    {
        0 => $"{Amount(Months, "months", depth)} {Sign()} {Amount(Months, "months", depth)}",
        1 => $"{Amount(Plain, "", depth)} {Sign()} {Amount(Plain, "", depth)}",
        2 => $"{Amount(Money, null, depth)} {Sign()} {Amount(Money, null, depth)}",
        3 => $"candidate.route {(random.Next(2) == 0 ? "==" : "!=")} {Routes[random.Next(Routes.Length)]}",
        4 => $"known({Money[0]}) == {(random.Next(2) == 0 ? "yes" : "no")}",
        5 => $"candidate.route in [{Routes[0]}, {Routes[random.Next(Routes.Length)]}]",
        6 => $"not ({Condition(depth - 1)})",
        7 => $"({Condition(depth - 1)}) {Joint()} {Condition(depth - 1)}",
        8 => $"{Condition(depth - 1)} {Joint()} ({Condition(depth - 1)})",
        _ => $"{Condition(depth - 1)} {Joint()} {Condition(depth - 1)}",
    };

    // A null unit: no literal but 0 has it.
    private string Amount(string[] names, string? unit, int depth) => (depth == 0 ? random.Next(2) : random.Next(7)) switch
    {
        0 => names[random.Next(names.Length)],
        1 when unit is not null => $"{Number()} {unit}".Trim(),
        2 => $"({Amount(names, unit, depth - 1)} {(random.Next(2) == 0 ? "+" : "-")} {Amount(names, unit, depth - 1)})",
        3 => $"{Amount(names, unit, depth - 1)} * {Amount(Plain, "", 0)}",
        4 => $"{Amount(names, unit, depth - 1)} / ({Amount(Plain, "", depth - 1)})",
        5 => $"-{names[random.Next(names.Length)]}",
        6 => $"max({Amount(names, unit, depth - 1)}, {Amount(names, unit, depth - 1)})",
        _ => names[random.Next(names.Length)],
    };

    private string Number() => random.Next(4) switch
    {
        0 => "0",
        1 => random.Next(100).ToString(CultureInfo.InvariantCulture),
        2 => (random.Next(1000) / 8m).ToString(CultureInfo.InvariantCulture),
        _ => "10,000",
    };

    private string Sign() => new[] { "==", "!=", "<", "<=", ">", ">=" }[random.Next(6)];

    private string Joint() => random.Next(2) == 0 ? "and" : "or";
}
