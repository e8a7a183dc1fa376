namespace FineTuneAdvisor.Rules.Language;

/// <summary>A date as ruleset files write it: 2026-11-24.</summary>
public static class DateText
{
    public static DateOnly? Read(string text) => text.Length == NumberText.DateForm.Length ? NumberText.Date(text, 0) : null;
}
