using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Name and unit of a derived figure: the vocabulary that rules and texts may use, known before any assessment.</summary>
public sealed record FigureDefinition(string Name, Unit Unit);
