using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Reports.Composing;

/// <summary>The tone and the sign of every state, in one place.</summary>
internal static class Tones
{
    public static Tone Of(Outcome outcome) => outcome switch
    {
        Outcome.Approve => Tone.Good,
        Outcome.ApproveWithConditions => Tone.Info,
        Outcome.Defer => Tone.Caution,
        _ => Tone.Bad,
    };

    public static (Tone Tone, string Symbol) Of(CriterionState state) => state switch
    {
        CriterionState.Met => (Tone.Good, "✓"),
        CriterionState.NotMet => (Tone.Bad, "✗"),
        _ => (Tone.Caution, "?"),
    };

    public static (Tone Tone, string Symbol) Of(PatternState state) => state switch
    {
        PatternState.Absent => (Tone.Good, "✓"),
        PatternState.Present => (Tone.Bad, "!"),
        _ => (Tone.Caution, "?"),
    };

    public static Tone Of(RuleState state) => state switch
    {
        RuleState.Fired => Tone.Info,
        RuleState.CannotTell => Tone.Caution,
        _ => Tone.Neutral,
    };

    public static string Symbol(Truth truth) => truth switch
    {
        Truth.True => "✓",
        Truth.False => "✗",
        _ => "?",
    };
}
