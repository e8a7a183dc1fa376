using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Reports.Composing.Wording;

/// <summary>What a template holds while it walks a name: a fact, or a section on the way to one.</summary>
internal sealed record NamePath(string Name);

/// <summary>A quantity to print; null prints as unknown.</summary>
internal sealed record Amount(decimal? Value, Unit Unit);

/// <summary>A quantity to print without the word of its unit: the end of a range.</summary>
internal sealed record Digits(decimal Value, Unit Unit);
