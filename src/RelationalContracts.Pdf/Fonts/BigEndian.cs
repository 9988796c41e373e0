using System.Buffers.Binary;

namespace RelationalContracts.Pdf.Fonts;

/// <summary>Reads the numbers of a font file, which are all big-endian.</summary>
internal static class BigEndian
{
    public static ushort U16(this ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    public static short I16(this ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt16BigEndian(data[at..]);

    public static uint U32(this ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt32BigEndian(data[at..]);

    public static int Offset16(this ReadOnlySpan<byte> data, int at) => data.U16(at);

    public static int Offset32(this ReadOnlySpan<byte> data, int at) => checked((int)data.U32(at));
}
