namespace FineTuneAdvisor.Facts.Reading;

/// <summary>How the format of a file spells words and keys, so that a remedy can be copied into it.</summary>
internal readonly record struct Notation(bool IsJson)
{
    public static Notation Of(string file) => new(AnswersFormat.IsJson(file));

    public string Word(string word) => IsJson ? $"\"{word}\"" : word;

    /// <summary>A quantity: JSON's numbers have no commas, and anything but a number is a text there.</summary>
    public string Amount(string written) =>
        !IsJson ? written
        : written.All(character => char.IsAsciiDigit(character) || character is '.' or ',') ? written.Replace(",", "", StringComparison.Ordinal)
        : Word(written);

    /// <summary>A key as it stands before its value.</summary>
    public string Key(string key) => IsJson ? $"\"{key}\":" : $"'{key}:'";

    /// <summary>A key with its value.</summary>
    public string Entry(string key, string word) => IsJson ? $"\"{key}\": \"{word}\"" : $"{key}: {word}";

    /// <summary>A key with a quantity.</summary>
    public string Field(string key, string amount) => IsJson ? $"\"{key}\": {Amount(amount)}" : $"{key}: {amount}";

    /// <summary>Where the entries of a section stand.</summary>
    public string Below(string section) => IsJson ? $"inside \"{section}\"" : $"indented below '{section}:'";
}
