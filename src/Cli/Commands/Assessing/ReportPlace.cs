using FineTuneAdvisor.Cli.Output;

namespace FineTuneAdvisor.Cli.Commands.Assessing;

/// <summary>A file of answers, and where what is made of it goes.</summary>
/// <param name="Charts">Folder of the charts; null: none are written.</param>
public sealed record ReportPlace(string Answers, Destination Destination, string? Charts)
{
    /// <summary>Names what was written here, for the person at the terminal.</summary>
    public void SayWritten(Terminal terminal)
    {
        foreach (var written in (string?[])[Charts, Destination.File])
        {
            if (written is not null)
            {
                terminal.Say($"Wrote {written}");
            }
        }
    }
}
