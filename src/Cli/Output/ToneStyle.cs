using FineTuneAdvisor.Reports.Document;
using Spectre.Console;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>The colours of the terminal for what is good, bad, or in between.</summary>
internal static class ToneStyle
{
    public static Style Of(Tone tone) => tone switch
    {
        Tone.Good => new Style(Color.Green),
        Tone.Bad => new Style(Color.Red),
        Tone.Caution => new Style(Color.Olive),
        _ => Style.Plain,
    };
}
