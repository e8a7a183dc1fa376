using System.Collections.Immutable;
using System.IO.Enumeration;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Cli.Commands.Assessing;

/// <summary>The files of answers that several names stand for: a file for itself, a folder for those in it and in the folders below.</summary>
/// <param name="Files">Each once, in ordinal order.</param>
/// <param name="PassedOver">YAML and JSON files that hold no answers, each with the reason, in ordinal order.</param>
/// <param name="Complaints">Folders that cannot be searched, or have no answers in them.</param>
internal sealed record FoundAnswers(ImmutableArray<string> Files, ImmutableArray<string> PassedOver, ImmutableArray<string> Complaints)
{
    // What begins with a dot is an editor's or a version control's; a folder that is a link may lead in circles.
    private static readonly EnumerationOptions Options = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    public static FoundAnswers In(IEnumerable<string> names, QuestionSet questions)
    {
        var (files, passedOver, complaints) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var folder in names)
        {
            if (!Directory.Exists(folder))
            {
                files.Add(folder);
                continue;
            }

            var before = files.Count;
            try
            {
                foreach (var file in Below(folder))
                {
                    if (FoundFile.NoAnswersBecause(file, questions) is { } reason)
                    {
                        passedOver.Add($"{file} is passed over: {reason}.");
                    }
                    else
                    {
                        files.Add(file);
                    }
                }

                if (files.Count == before)
                {
                    complaints.Add($"{folder}: no file of answers is in this folder. Expected one that ends in {string.Join(", ", AnswersFormat.Endings)} and has a section of the questionnaire.");
                }
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                complaints.Add($"{folder} cannot be searched: {unreadable.Message.TrimEnd('.')}.");
            }
        }

        return new FoundAnswers(
            [.. files.DistinctBy(Path.GetFullPath, SameFile.Names).Order(StringComparer.Ordinal)],
            [.. passedOver.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. complaints.Distinct(StringComparer.Ordinal)]);
    }

    private static FileSystemEnumerable<string> Below(string folder) => new(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), Options)
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && AnswersFormat.Endings.Contains(Path.GetExtension(entry.FileName).ToString(), StringComparer.OrdinalIgnoreCase),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };
}
