using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace FineTuneAdvisor.Reports.Pdf.Sign;

/// <summary>A certificate with its private key, to sign finished reports with.</summary>
public sealed class ReportSigner : IDisposable
{
    // SigningCertificateV2 (RFC 5035): the signature names its certificate by digest, so that none can be put in its place.
    private const string SigningCertificate = "1.2.840.113549.1.9.16.2.47";
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";

    private readonly X509Certificate2 certificate;
    private readonly X509Certificate2Collection all;

    private ReportSigner(X509Certificate2 certificate, X509Certificate2Collection all)
    {
        this.certificate = certificate;
        this.all = all;
    }

    /// <summary>Whom the certificate is issued to.</summary>
    public string Name => certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false);

    /// <summary>Reads a PKCS #12 file, as <c>.pfx</c> or <c>.p12</c>.</summary>
    /// <param name="password">Empty where the file has none.</param>
    /// <param name="problem">Why the file cannot sign; empty where it can.</param>
    /// <returns>Null where it cannot.</returns>
    public static ReportSigner? Read(byte[] file, string password, out string problem)
    {
        X509Certificate2Collection all;
        try
        {
            all = X509CertificateLoader.LoadPkcs12Collection(file, password);
        }
        catch (CryptographicException)
        {
            problem = "the password is wrong, or the file is no certificate with its key (PKCS #12, .pfx or .p12)";
            return null;
        }

        if (all.FirstOrDefault(candidate => candidate.HasPrivateKey) is not { } certificate)
        {
            problem = "it holds no private key, without which nobody can sign";
        }
        else if (!IsUsable(certificate))
        {
            problem = "its key is neither RSA nor ECDSA";
        }
        else
        {
            problem = "";
            return new ReportSigner(certificate, all);
        }

        Dispose(all);
        return null;
    }

    public void Dispose() => Dispose(all);

    /// <summary>Signs content that stands elsewhere: a CMS SignedData (RFC 5652), SHA-256, with every certificate of the file and no time.</summary>
    internal byte[] Sign(byte[] content)
    {
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate)
        {
            DigestAlgorithm = new Oid(Sha256),
            // The chain is taken from the file alone: building one would ask the machine and the network.
            IncludeOption = X509IncludeOption.None,
        };
        signer.Certificates.AddRange(all);
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificate), CertificateDigest()));
        var message = new SignedCms(new ContentInfo(content), detached: true);
        message.ComputeSignature(signer, silent: true);
        return message.Encode();
    }

    private static bool IsUsable(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPrivateKey();
        using var curve = certificate.GetECDsaPrivateKey();
        return rsa is not null || curve is not null;
    }

    private static void Dispose(X509Certificate2Collection certificates)
    {
        foreach (var item in certificates)
        {
            item.Dispose();
        }
    }

    private byte[] CertificateDigest()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            // SHA-256 is the algorithm where none is named.
            writer.WriteOctetString(certificate.GetCertHash(HashAlgorithmName.SHA256));
        }

        return writer.Encode();
    }
}
