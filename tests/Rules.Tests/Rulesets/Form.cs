using System.Security.Cryptography;
using System.Text;

namespace FineTuneAdvisor.Rules.Tests.Rulesets;

/// <summary>
/// What digests are made of, written anew. Locks and assessments carry them for years: whoever changes the form makes every kept one look as if the
/// ruleset had changed.
/// </summary>
internal static class Form
{
    public static string Text(string key, string template) => Line("text", "en", key, template);

    public static string Line(params string[] parts) => string.Concat(parts.Select(part => $"{part.Length}:{part} ")) + "\n";

    public static string Digest(params string[] lines) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
}
