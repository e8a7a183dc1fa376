using System.CommandLine;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>An assessment and what it was made from.</summary>
internal sealed record Judged(AssessmentRequest Request, Assessment Assessment);

/// <summary>From a file of answers to its assessment, for every command that judges one.</summary>
internal static class Judging
{
    /// <summary>Does something with the assessment, or refuses what it would be made from with every problem in it.</summary>
    public static int Of(
        ParseResult arguments,
        Terminal terminal,
        InputOptions options,
        string file,
        ProposalAdvisor advisor,
        Func<AssessmentRequest, Assessment, int> use) =>
        Against(arguments, terminal, options, inputs =>
        {
            var judged = Judge(file, inputs, arguments.GetValue(options.AsOf), advisor);
            return judged.Value is { } made ? use(made.Request, made.Assessment) : terminal.Refuse(judged.Problems);
        });

    /// <summary>Does something with ruleset and catalogue, or refuses them with every problem in either; a language that the ruleset lacks is wrong usage.</summary>
    public static int Against(ParseResult arguments, Terminal terminal, InputOptions options, Func<Inputs, int> use)
    {
        var inputs = Inputs.Read(arguments, options);
        if (inputs.Value is null)
        {
            return terminal.Refuse(inputs.Problems);
        }

        var (language, languages) = (arguments.GetValue(options.Language)!, inputs.Value.Ruleset.Texts.Languages);
        return languages.Contains(language, StringComparer.Ordinal)
            ? use(inputs.Value)
            : WrongUsage.Refuse(terminal, $"--language: found '{language}', expected a language of the ruleset: {string.Join(", ", languages)}.", arguments);
    }

    /// <summary>The assessment of a file, or every problem in it.</summary>
    public static Parsed<Judged> Judge(string file, Inputs inputs, DateOnly? asOf, ProposalAdvisor advisor)
    {
        var read = Read(file, inputs, asOf, advisor);
        if (read.Value is not { } request)
        {
            return new Parsed<Judged>(null, read.Problems);
        }

        var assessed = advisor.Assess(request);
        return new Parsed<Judged>(assessed.Value is { } assessment ? new Judged(request, assessment) : null, assessed.Problems);
    }

    /// <summary>What an assessment of a file would be made from, or every problem in it.</summary>
    public static Parsed<AssessmentRequest> Read(string file, Inputs inputs, DateOnly? asOf, ProposalAdvisor advisor)
    {
        var proposal = AnswerReader.Read(file, inputs.Ruleset.Questions, answers => advisor.Check(Request(answers)));
        return new Parsed<AssessmentRequest>(proposal.Value is { } answers ? Request(answers) : null, proposal.Problems);

        AssessmentRequest Request(Proposal answers) => new(answers, inputs.Ruleset, inputs.Catalogue, asOf);
    }
}
