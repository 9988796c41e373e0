using System.Buffers.Binary;

namespace RelationalContracts.Pdf.Images;

/// <summary>What the head of a JPEG says (ISO 10918-1, B.2.2).</summary>
internal static class JpegHead
{
    /// <summary>Whether it has one component; the file is known to have one or three.</summary>
    public static bool IsGrey(ReadOnlySpan<byte> file)
    {
        var at = 2;
        while (at + 10 < file.Length && file[at + 1] is < 0xC0 or > 0xC2)
        {
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return at + 10 < file.Length && file[at + 9] == 1;
    }
}
