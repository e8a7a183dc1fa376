using FineTuneAdvisor.Reports.Pdf.Sign;

namespace FineTuneAdvisor.Reports.Tests.Pdf.Sign;

public sealed class ReportSignerTests
{
    [Fact]
    public void A_certificate_with_its_key_can_sign_and_says_for_whom()
    {
        using var signer = ReportSigner.Read(Certificates.Rsa, Certificates.Password, out var problem);

        Assert.Equal("", problem);
        Assert.Equal("Architektur-Gremium für Ärzte", signer!.Name);
    }

    public static TheoryData<byte[], string, string> Useless => new()
    {
        { Certificates.Rsa, "wrong", "the password is wrong" },
        { Certificates.Rsa, "", "the password is wrong" },
        { [], "", "is no certificate" },
        { "not a certificate"u8.ToArray(), "", "is no certificate" },
        { Certificates.WithoutKey(), Certificates.Password, "holds no private key" },
    };

    [Theory]
    [MemberData(nameof(Useless))]
    public void What_cannot_sign_says_why(byte[] file, string password, string reason)
    {
        Assert.Null(ReportSigner.Read(file, password, out var problem));
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }
}
