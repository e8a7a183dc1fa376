using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>Days on the command line, as 2026-11-24.</summary>
public static class DateOption
{
    public static Option<DateOnly?> Of(string name, string description) =>
        new(name) { Description = description, HelpName = "DATE", CustomParser = argument => Parse(argument, name) };

    /// <summary>The day; null, with an error, where it is none.</summary>
    public static DateOnly? Parse(ArgumentResult argument, string name)
    {
        if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        argument.AddError($"{name}: found '{argument.Tokens[0].Value}', expected a date such as 2026-11-24.");
        return null;
    }
}
