using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FineTuneAdvisor.Reports.Tests.Pdf.Sign;

/// <summary>Certificates that vouch for themselves, made once for all tests.</summary>
internal static class Certificates
{
    public const string Password = "correct horse";

    private static readonly Lazy<byte[]> RsaFile = new(() =>
    {
        using var key = RSA.Create(2048);
        return Exported(new CertificateRequest("CN=Architektur-Gremium für Ärzte, O=Board", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    });

    private static readonly Lazy<byte[]> CurveFile = new(() =>
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Exported(new CertificateRequest("CN=Curve", key, HashAlgorithmName.SHA256));
    });

    public static byte[] Rsa => RsaFile.Value;

    public static byte[] Curve => CurveFile.Value;

    /// <summary>A certificate whose private key stayed at home.</summary>
    public static byte[] WithoutKey()
    {
        using var all = X509CertificateLoader.LoadPkcs12(Rsa, Password);
        using var certificate = X509CertificateLoader.LoadCertificate(all.RawData);
        return certificate.Export(X509ContentType.Pkcs12, Password);
    }

    private static byte[] Exported(CertificateRequest request)
    {
        using var certificate = request.CreateSelfSigned(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2036, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return certificate.Export(X509ContentType.Pkcs12, Password);
    }
}
