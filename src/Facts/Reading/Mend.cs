namespace FineTuneAdvisor.Facts.Reading;

/// <summary>How to mend what is not allowed.</summary>
/// <param name="Words">For the person who wrote it.</param>
/// <param name="Certain">What must stand there instead, where nothing else can be meant; null where it is for a person to say.</param>
internal readonly record struct Mend(string Words, string? Certain = null);
