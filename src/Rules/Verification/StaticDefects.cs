using System.Globalization;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Sections;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>Defects that a ruleset's files show by themselves.</summary>
public static class StaticDefects
{
    /// <summary>A file that cannot be read as it should, as a defect.</summary>
    public static Defect Of(Problem problem) => new(DefectKind.Unreadable, problem.At, problem.Key, problem.Fault, problem.Mend, []);

    /// <summary>Parameters that should have been reviewed before the day.</summary>
    public static IEnumerable<Defect> Stale(Ruleset ruleset, DateOnly day) =>
        from parameter in ruleset.Parameters.All
        where parameter.ReviewBy < day
        select new Defect(DefectKind.StaleParameter, parameter.At, parameter.Symbol, $"was to be reviewed by {Iso(parameter.ReviewBy)}, and it is {Iso(day)}", $"Let {parameter.Owner} review it and set a new review-by.", []);

    /// <summary>Facts that figures may read and no question asks for.</summary>
    public static IEnumerable<Defect> Unasked(Ruleset ruleset) =>
        from key in SectionKeys.All
        where ruleset.Questions.Find(key) is null
        select new Defect(DefectKind.UnaskedFact, new Position(ruleset.Questions.All[0].At.File, 0, 0), key, "is a fact of every proposal, and no question asks for it", "Add the question to the questionnaire; where it is unknown, say what that means.", []);

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
