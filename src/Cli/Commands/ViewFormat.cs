namespace FineTuneAdvisor.Cli.Commands;

/// <summary>How a look into the catalogue is told: to a person, or to a program.</summary>
public enum ViewFormat
{
    Text,
    Json,
}
