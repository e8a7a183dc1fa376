using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Advisor.Verification;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Rules;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;
using FineTuneAdvisor.Rules.Rulesets;
using FineTuneAdvisor.Rules.Verification;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>rules verify</c>: every defect of a ruleset, with a proposal that shows it.</summary>
public sealed class RulesVerifyCommand(ProposalAdvisor advisor)
{
    private const int DefaultPopulation = 600;

    private readonly RulesetOption _ruleset = new();
    private readonly CatalogueOptions _catalogue = new();
    private readonly Option<DateOnly?> _asOf = DateOption.Of("--as-of", "Judge proposals and review dates as of this day (default: today).");
    private readonly Option<string> _output = new("--output") { Description = "File for the result, or - for standard output (default).", HelpName = "FILE" };
    private readonly Option<string> _smtLib = new("--smtlib") { Description = "Also write the analysed questions as SMT-LIB 2, for another solver.", HelpName = "FILE" };
    private readonly Option<string> _witnesses = new("--witnesses") { Description = "Also write every witness whole, as a file of answers named by its defect, into this folder.", HelpName = "DIR" };
    private readonly Option<int?> _population = CountOption.Of("--population", "How many proposals to make up; the search for witnesses grows with it.", DefaultPopulation);
    private readonly Option<string> _examples = new("--examples") { Description = "Folder of proposals to start the search from, besides those made up (default: the examples that travel with the program).", HelpName = "DIR" };

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "verify",
            """
            Verify a ruleset: rules and conditions that never matter, rules that contradict one another, proposals without a verdict, better answers
            that make a verdict worse, questions, facts and parameters that nobody asks or reads, what is past its review. Exit code 1 where there is
            a defect; each comes with a proposal that was replayed through the whole program, where one can show it. Of a proposal the
            answers are told by which it differs from an example; --witnesses writes it whole, to be assessed and explained.

            Example:
              finetune-advisor rules verify --ruleset rulesets/fine-tuning-penalty --witnesses /tmp/witnesses
            """);
        _ruleset.AddTo(command);
        foreach (var option in (Option[])[_catalogue.Catalogue, _asOf, _catalogue.Format, _output, _smtLib, _witnesses, _examples, _population])
        {
            command.Options.Add(option);
        }

        command.SetAction(arguments =>
        {
            var terminal = open(true);
            return _catalogue.With(arguments, terminal, catalogue => Run(arguments, catalogue, terminal));
        });
        return command;
    }

    private int Run(ParseResult arguments, PriceCatalogue catalogue, Terminal terminal)
    {
        var day = arguments.GetValue(_asOf) ?? advisor.Today;
        var read = _ruleset.Read(arguments);
        if (read.Value is not { } ruleset)
        {
            return Tell(VerificationReport.OfUnreadable(read.Problems, day), arguments, terminal);
        }

        var examples = Examples(arguments.GetValue(_examples), ruleset.Questions).ToImmutableArray();
        var problems = examples.SelectMany(example => example.Problems).ToImmutableArray();
        if (!problems.IsEmpty)
        {
            return terminal.Refuse(problems);
        }

        var report = new RulesetVerifier(advisor).Verify(RulesetVerification.Of(ruleset, catalogue, day, [.. examples.Select(example => example.Value!)], arguments.GetValue(_population)!.Value));
        if (arguments.GetValue(_witnesses) is { } folder && report.Witnesses.Any() && OutputFolder.Make(folder) is { } unmakeable)
        {
            return terminal.Refuse($"{folder} cannot be made: {unmakeable}.");
        }

        var files = SmtLib(arguments, ruleset).Concat(Witnesses(arguments, report, ruleset.Questions));
        return files.Select(file => Write(file.Path, file.Text, terminal)).FirstOrDefault(exit => exit != ExitCode.Done) is var failed && failed != ExitCode.Done
            ? failed
            : Tell(report, arguments, terminal);
    }

    private int Tell(VerificationReport report, ParseResult arguments, Terminal terminal)
    {
        var result = _catalogue.IsJson(arguments) ? VerificationJson.Of(report) : VerificationText.Of(report, arguments.GetValue(_witnesses));
        var exit = report.Defects.IsEmpty ? ExitCode.Done : ExitCode.WrongInput;
        var written = Delivery.Of(result, arguments.GetValue(_output), terminal);
        return written == ExitCode.Done ? exit : written;
    }

    // Ours may answer questions that another ruleset does not ask; a folder that somebody names is to be right.
    private static IEnumerable<Parsed<Proposal>> Examples(string? folder, QuestionSet questions) =>
        folder is null ? Examples(ShippedData.Examples, questions).Where(example => example.Problems.IsEmpty)
        : Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(file => AnswerReader.Read(file, questions))
        : [new Parsed<Proposal>(null, [new Problem(new Position(folder, 0, 0), "", "there is no such folder", "", "Name a folder of proposals after --examples.")])];

    private IEnumerable<(string Path, byte[] Text)> SmtLib(ParseResult arguments, Ruleset ruleset) =>
        arguments.GetValue(_smtLib) is { } file ? [(file, Encoding.UTF8.GetBytes(SmtLibText.Of(RulesetQueries.Of(ruleset))))] : [];

    private IEnumerable<(string Path, byte[] Text)> Witnesses(ParseResult arguments, VerificationReport report, QuestionSet questions)
    {
        if (arguments.GetValue(_witnesses) is not { } folder)
        {
            yield break;
        }

        foreach (var (why, witness) in report.Witnesses)
        {
            yield return (Path.Combine(folder, WitnessText.FileOf(witness)), Encoding.UTF8.GetBytes($"# {why}\n# {witness.Shows}, with --as-of {Invariant.Day(witness.AsOf)}\n{AnswersText.Of(witness.Proposal.Answers, questions)}"));
        }
    }

    private static int Write(string path, byte[] content, Terminal terminal) =>
        (OutputFolder.MakeOf(path) ?? OutputFile.Write(path, content)) is { } unwritable ? terminal.Refuse($"{path} cannot be written: {unwritable}.") : ExitCode.Done;
}
