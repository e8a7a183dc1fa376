using System.CommandLine;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Reports.Pdf.Sign;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>With whose certificate a PDF is signed, and where the password of its key stands: never on the command line, which others can see.</summary>
public sealed class SigningOptions
{
    private readonly Option<string> _certificate = new("--sign") { Description = "Sign the PDF with this certificate and its key, a .pfx or .p12 file.", HelpName = "CERT" };
    private readonly Option<string> _password = new("--sign-password-file") { Description = "File whose first line is the certificate's password (default: it has none).", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Options.Add(_certificate);
        command.Options.Add(_password);
    }

    /// <summary>What is wrong with what was typed; null where nothing is.</summary>
    public string? Complaint(ParseResult arguments, ReportFormat format)
    {
        var certificate = arguments.GetValue(_certificate);
        if (certificate is null)
        {
            return arguments.GetValue(_password) is null ? null : "--sign-password-file: there is no certificate that it is the password of; name it with --sign.";
        }

        return format == ReportFormat.Json ? "--sign: a JSON result carries no signature; leave it out, or ask for --format pdf." : null;
    }

    /// <summary>Who signs, null for nobody; or why the certificate cannot be used.</summary>
    public (ReportSigner? Signer, string? Problem) Read(ParseResult arguments)
    {
        if (arguments.GetValue(_certificate) is not { } certificate)
        {
            return (null, null);
        }

        var (bytes, unreadable) = Content(certificate, File.ReadAllBytes);
        if (bytes is null)
        {
            return (null, unreadable);
        }

        var password = "";
        if (arguments.GetValue(_password) is { } file)
        {
            (var line, unreadable) = Content(file, path => File.ReadLines(path).FirstOrDefault(""));
            if (line is null)
            {
                return (null, unreadable);
            }

            password = line;
        }

        var signer = ReportSigner.Read(bytes, password, out var reason);
        return (signer, signer is null ? $"{certificate} cannot sign: {reason}." : null);
    }

    private static (T? Content, string? Problem) Content<T>(string file, Func<string, T> read)
        where T : class
    {
        try
        {
            return (read(file), null);
        }
        catch (Exception unreadable) when (UnreadableFile.IsMeant(unreadable))
        {
            return (null, UnreadableFile.Of(file, unreadable).ToString());
        }
    }
}
