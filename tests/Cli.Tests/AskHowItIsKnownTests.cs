namespace FineTuneAdvisor.Cli.Tests;

/// <summary>Basis and evidence in an interview: what they are asked for, and how long they hold.</summary>
public sealed class AskHowItIsKnownTests : IDisposable
{
    private const string Head = "proposal: { title: Triage, team: Operations }\nuseCase: { task: Sorts }\n";
    private const string Measured = Head + "workload:\n  requestsPerDay: { value: 10000, basis: measured, evidence: \"gateway logs\" }\n";

    private readonly Running _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Another_value_drops_how_the_one_before_was_known_and_Enter_leaves_it_open()
    {
        Assert.Equal("  requestsPerDay: 90k", Answered(Measured, "go workload.requestsPerDay", "90k", "", "quit"));

        Assert.Contains("Now: 10000, measured, evidence: gateway logs", Told, StringComparison.Ordinal);
        Assert.Contains("Dropped with the value before: basis measured and evidence \"gateway logs\".", Told, StringComparison.Ordinal);
        Assert.Contains("4 assumed (Enter: leave it open)", Told, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_value_with_its_own_basis_has_no_evidence_of_the_one_before()
    {
        Assert.Equal("  requestsPerDay: { value: 90k, basis: estimated }", Answered(Measured, "go workload.requestsPerDay", "90k", "3", "", "quit"));
        Assert.Contains("(Enter: nothing to show)", Told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10000", "10000")]
    [InlineData("10k", "10k")]
    [InlineData("10,000", "\"10,000\"")]
    public void The_same_value_keeps_how_it_is_known_in_whatever_spelling_and_Enter_leaves_it_as_it_is(string typed, string written)
    {
        Assert.Equal($"  requestsPerDay: {{ value: {written}, basis: measured, evidence: \"gateway logs\" }}", Answered(Measured, "go workload.requestsPerDay", typed, "", "quit"));

        Assert.DoesNotContain("Dropped", Told, StringComparison.Ordinal);
        Assert.Contains("4 assumed (Enter: leave it as it is)", Told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_is_another_answer_and_so_is_unknown()
    {
        Assert.Equal("  requestsPerDay: { value: 10000, low: 8k, high: 12k }", Answered(Measured, "go workload.requestsPerDay", "8k..12k", "", "quit"));
        Assert.Contains("Dropped", Told, StringComparison.Ordinal);
        Assert.Equal("  requestsPerDay: unknown", Answered(Measured, "go workload.requestsPerDay", "unknown", "quit"));
        Assert.Contains("Dropped", Told, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_choice_drops_the_evidence_of_the_one_before()
    {
        Assert.Equal("  stage: production", Answered("proposal:\n  title: Triage\n  team: Operations\n  stage: { value: pilot, evidence: \"a link\" }\nuseCase: { task: Sorts }\n", "go proposal.stage", "production", "", "quit"));
        Assert.Contains("Dropped with the value before: evidence \"a link\".", Told, StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_are_commands_at_basis_and_evidence_too()
    {
        Assert.Equal(
            "  requestsPerDay: { value: 90k, basis: estimated }",
            Answered(Measured, "go workload.requestsPerDay", "90k", "?", "unknown", "3", "?", "Back", "", "go workload.requestsPerDay", "90k", "", "quit"));

        Assert.Contains("Measured: a log, an invoice, an evaluation run. Contracted: signed, or published", Told, StringComparison.Ordinal);
        Assert.Contains("Enter leaves this open. If nobody knows the value itself, 'back' leads to its question: answer unknown there.", Told, StringComparison.Ordinal);
        Assert.Contains("Evidence that counts:", Told, StringComparison.Ordinal);
        Assert.DoesNotContain("found \"", Told, StringComparison.Ordinal);
    }

    [Fact]
    public void Back_at_basis_leads_to_the_question_that_was_answered_and_the_new_answer_is_asked_for_its_basis()
    {
        Assert.Equal("  requestsPerDay: { value: 95k, basis: estimated }", Answered(Measured, "go workload.requestsPerDay", "90k", "back", "95k", "estimated", "", "quit"));
        Assert.Contains("Now: 90k", Told, StringComparison.Ordinal);
    }

    [Fact]
    public void Go_at_basis_leaves_it_open_and_leads_elsewhere_and_quit_ends()
    {
        Assert.Equal("  requestsPerDay: 90k", Answered(Measured, "go workload.requestsPerDay", "90k", "go proposal.stage", "quit"));
        Assert.Contains("proposal.stage", _program.StandardOutput.Split("basis>")[1], StringComparison.Ordinal);
        Assert.Equal("  requestsPerDay: { value: 90k, basis: measured }", Answered(Measured, "go workload.requestsPerDay", "90k", "1", "QUIT", "never read"));
        Assert.DoesNotContain("never read", Told, StringComparison.Ordinal);
    }

    private string Told => string.Join(' ', _program.StandardOutput.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The line that the answer stands on afterwards: the last one of that key.
    private string Answered(string before, params string[] typed)
    {
        var file = _program.Write("mine.yaml", before);
        Assert.Equal(0, _program.RunAtTerminal(string.Concat(typed.Select(line => line + "\n")), "ask", file, "--as-of", "2026-11-24"));
        return File.ReadLines(file).Single(line => line.StartsWith("  requestsPerDay:", StringComparison.Ordinal) || line.StartsWith("  stage:", StringComparison.Ordinal));
    }
}
