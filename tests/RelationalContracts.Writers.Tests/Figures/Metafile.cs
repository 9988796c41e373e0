using System.Buffers.Binary;

namespace RelationalContracts.Writers.Tests.Figures;

/// <summary>Reads the records of an enhanced metafile by [MS-EMF], without drawing them.</summary>
internal static class Metafile
{
    /// <summary>The types of the records in order.</summary>
    public static IReadOnlyList<int> RecordsOf(byte[] file)
    {
        var types = new List<int>();
        for (var at = 0; at < file.Length; at += WordAt(file, at + 4))
        {
            types.Add(WordAt(file, at));
        }

        return types;
    }

    /// <summary>The number at an offset.</summary>
    public static int WordAt(byte[] file, int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));
}
