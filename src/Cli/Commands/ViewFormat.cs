namespace FineTuneAdvisor.Cli.Commands;

/// <summary>How a look at something is told: to a person, or to a program.</summary>
public enum ViewFormat
{
    Text,
    Json,
}
