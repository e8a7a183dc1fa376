using System.Globalization;
using System.Text;

namespace FineTuneAdvisor.Cli.Output;

/// <summary>A result as lines of text: never wrapped, so that other programs can cut it.</summary>
internal sealed class Lines
{
    private readonly StringBuilder _text = new();

    public Lines Add(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>An empty line and a heading with the number of lines under it.</summary>
    public Lines Head(string heading, int count) => Add("").Add(string.Create(CultureInfo.InvariantCulture, $"{heading}: {count}"));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());
}
