namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>A trap met while building: where, what stood there, what was done about it.</summary>
/// <param name="Model">The model's id, or the file's own name of it where it got none.</param>
/// <param name="Field">A price or date of the model, or the file's field.</param>
public sealed record TrapMet(Trap Trap, string Model, string Field, string Found, string Done);
