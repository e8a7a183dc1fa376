using System.Text;
using FineTuneAdvisor.Reports.Document;
using FineTuneAdvisor.Reports.Svg;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>The charts of a report as files of their own, for slides and pages.</summary>
public static class ChartFiles
{
    /// <summary>Writes each illustration as <c>ID.svg</c>; makes the folder where it is missing. Null, or why one cannot be written, with its place.</summary>
    public static string? Write(string folder, IEnumerable<Illustration> illustrations)
    {
        if (OutputFolder.Make(folder) is { } reason)
        {
            return $"{folder} cannot be made: {reason}";
        }

        foreach (var illustration in illustrations)
        {
            var file = Path.Combine(folder, illustration.Id + ".svg");
            if (OutputFile.Write(file, Encoding.UTF8.GetBytes(SvgRenderer.Render(illustration))) is { } unwritable)
            {
                return $"{file} cannot be written: {unwritable}";
            }
        }

        return null;
    }
}
