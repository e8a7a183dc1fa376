using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace FineTuneAdvisor.Cli.Tests;

public class SigningTests
{
    private static readonly Lazy<byte[]> Certificate = new(() =>
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Board", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2036, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return certificate.Export(X509ContentType.Pkcs12, "secret");
    });

    [Theory]
    [InlineData("secret")]
    [InlineData("secret\n")]
    [InlineData("secret\r\nanother line\n")]
    public void A_report_is_signed_and_otherwise_the_same(string passwordFile)
    {
        using var program = new Running();
        var answers = program.Example("support-triage");
        var (plain, signed) = (Path.Combine(program.Folder, "plain.pdf"), Path.Combine(program.Folder, "signed.pdf"));

        Assert.Equal(0, program.Run("assess", answers, "--output", plain));
        Assert.Equal(0, program.Run("assess", answers, "--output", signed, "--sign", Pfx(program), "--sign-password-file", program.Write("password", passwordFile)));

        var file = File.ReadAllBytes(signed);
        Assert.True(file.AsSpan().StartsWith(File.ReadAllBytes(plain)));
        Assert.Contains("/SubFilter/adbe.pkcs7.detached", Encoding.Latin1.GetString(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_password_is_one_line_and_nothing_is_written() =>
        Refused("{0} cannot sign: the password is wrong, or the file is no certificate with its key (PKCS #12, .pfx or .p12).", program => ["--sign-password-file", program.Write("password", "guess")], "password");

    [Fact]
    public void A_password_that_is_not_given_is_a_wrong_one() =>
        Refused("{0} cannot sign: the password is wrong, or the file is no certificate with its key (PKCS #12, .pfx or .p12).", _ => []);

    [Fact]
    public void A_password_file_that_is_not_there_is_named() =>
        Refused("{1}nowhere: there is no such file. Check the path and its spelling.", program => ["--sign-password-file", Path.Combine(program.Folder, "nowhere")]);

    [Fact]
    public void A_certificate_that_is_not_there_is_named()
    {
        using var program = new Running();
        var pfx = Path.Combine(program.Folder, "nowhere.pfx");

        Assert.Equal(1, program.Run("assess", program.Example("support-triage"), "--sign", pfx));

        Assert.Equal([$"{pfx}: there is no such file. Check the path and its spelling."], program.ErrorLines);
        Assert.Equal(["support-triage.yaml"], program.Files);
    }

    private static void Refused(string error, Func<Running, string[]> options, params string[] others)
    {
        using var program = new Running();
        var (answers, pfx) = (program.Example("support-triage"), Pfx(program));

        Assert.Equal(1, program.Run(["assess", answers, "--sign", pfx, .. options(program)]));

        Assert.Equal([error.Replace("{0}", pfx, StringComparison.Ordinal).Replace("{1}", program.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)], program.ErrorLines);
        Assert.Equal([.. ((string[])["board.pfx", "support-triage.yaml", .. others]).Order(StringComparer.Ordinal)], program.Files);
    }

    private static string Pfx(Running program)
    {
        var path = Path.Combine(program.Folder, "board.pfx");
        File.WriteAllBytes(path, Certificate.Value);
        return path;
    }
}
