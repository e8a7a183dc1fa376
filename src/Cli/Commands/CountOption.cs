using System.CommandLine;
using System.Globalization;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>Whole numbers on the command line, from 0.</summary>
public static class CountOption
{
    /// <param name="otherwise">The number where none is given; null where that is another matter, which the description tells.</param>
    public static Option<int?> Of(string name, string description, int? otherwise = null)
    {
        var option = new Option<int?>(name)
        {
            Description = description,
            HelpName = "N",
            CustomParser = argument =>
            {
                var word = argument.Tokens[0].Value;
                if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    return number;
                }

                argument.AddError($"{name}: found '{word}', expected a whole number from 0 to {int.MaxValue.ToString("#,##0", CultureInfo.InvariantCulture)}.");
                return null;
            },
        };
        if (otherwise is not null)
        {
            option.DefaultValueFactory = _ => otherwise;
        }

        return option;
    }
}
