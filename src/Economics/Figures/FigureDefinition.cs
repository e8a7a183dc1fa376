using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Name and unit of a derived figure: the vocabulary that rules and texts may use, known before any assessment.</summary>
/// <param name="IsOfAlternative">It is entered while the alternatives are costed: who asks for it has them costed.</param>
public sealed record FigureDefinition(string Name, Unit Unit, bool IsOfAlternative = false);
