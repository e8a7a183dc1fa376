namespace FineTuneAdvisor.Cli.Tests;

/// <summary>Lines that are typed, and something that happens before one of them is.</summary>
/// <param name="prompt">The place of that line, counted from 0.</param>
/// <param name="afterwards">Happens before the next line.</param>
internal sealed class DoneBefore(int prompt, Action meanwhile, string[] lines, Action? afterwards = null) : TextReader
{
    private int _read;

    public override string? ReadLine()
    {
        if (_read == prompt)
        {
            meanwhile();
        }
        else if (_read == prompt + 1)
        {
            afterwards?.Invoke();
        }

        return _read < lines.Length ? lines[_read++] : null;
    }
}
