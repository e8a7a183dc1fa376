using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>What a template holds while it walks a name: a fact, or a section on the way to one.</summary>
internal sealed record NamePath(string Name);

/// <summary>A quantity to print; null prints as unknown.</summary>
/// <param name="Range">What it is an end of; ends of one range that stand in one text get the same digits.</param>
internal sealed record Amount(decimal? Value, Unit Unit, string? Range = null);

/// <summary>A quantity to print without the word of its unit.</summary>
/// <param name="Range">As for <see cref="Amount"/>.</param>
internal sealed record Digits(decimal Value, Unit Unit, string? Range = null);

/// <summary>A range to print, its unit said once; where its ends are one, that quantity.</summary>
internal sealed record Ends(decimal? Low, decimal? High, Unit Unit);
