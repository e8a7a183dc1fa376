using System.Collections.Immutable;
using System.Globalization;

namespace FineTuneAdvisor.Advisor;

/// <summary>Dates that are allowed but seldom meant.</summary>
internal static class DateNotes
{
    /// <param name="day">The day assessed at.</param>
    /// <param name="today">By the clock, UTC.</param>
    public static ImmutableArray<string> Of(AssessmentRequest request, DateOnly day, DateOnly today)
    {
        var notes = ImmutableArray.CreateBuilder<string>();

        // Somewhere on earth it is tomorrow already.
        if (request.Proposal.Head.Submitted.Date is { } submitted && submitted > today.AddDays(1))
        {
            notes.Add($"proposal.submitted is {Iso(submitted)}, but today is {Iso(today)}: prices and retirements that are still to come are not known.");
        }

        if (request.AsOf is { } asOf && asOf < request.Proposal.Head.Submitted.Date)
        {
            notes.Add($"the assessment is as of {Iso(asOf)}, before the proposal was submitted on {Iso(request.Proposal.Head.Submitted.Date.Value)}.");
        }

        if (request.Catalogue.At(day) is { Models.IsEmpty: true, GpuHours.IsEmpty: true, Throughput.IsEmpty: true })
        {
            notes.Add($"the catalogue knows nothing on {Iso(day)}: no price or retirement in it is dated so early.");
        }

        return notes.ToImmutable();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
