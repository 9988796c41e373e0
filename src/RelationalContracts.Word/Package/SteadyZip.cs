using System.Buffers.Binary;
using System.Text;

namespace RelationalContracts.Word.Package;

/// <summary>Writes packed parts as a zip file: the same parts give the same bytes.</summary>
/// <remarks>
/// Every entry bears the first day that zip knows, where others stamp it with the clock. All sizes are known before the first byte is
/// written, so a stream that cannot seek gets the same file. (Field names and order: PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.)
/// </remarks>
internal sealed class SteadyZip(Stream output)
{
    private const uint LocalHeader = 0x04034B50;
    private const uint DirectoryHeader = 0x02014B50;
    private const uint EndOfDirectory = 0x06054B50;
    private const ushort Version = 20;
    private const ushort Deflated = 8;

    // 1 January 1980, midnight, as MS-DOS counts.
    private const uint FirstDay = 0x0021_0000;

    private readonly MemoryStream _directory = new();
    private uint _offset;
    private ushort _entries;

    /// <summary>Writes one part.</summary>
    /// <param name="name">Its name, in ASCII.</param>
    /// <param name="part">The part.</param>
    public void Add(string name, PackedPart part)
    {
        var header = new Fields(stackalloc byte[64]);
        header.Add(LocalHeader);
        Describe(ref header, name, part);
        Write(output, header.Written, name);
        AddToDirectory(name, part);
        output.Write(part.Bytes.Span);
        _offset = checked(_offset + (uint)header.Written.Length + (uint)name.Length + (uint)part.Bytes.Length);
        _entries = checked((ushort)(_entries + 1));
    }

    /// <summary>Writes the directory, with which the file ends.</summary>
    public void End()
    {
        var end = new Fields(stackalloc byte[64]);
        end.Add(EndOfDirectory);
        end.Add(0u);
        end.Add(_entries);
        end.Add(_entries);
        end.Add((uint)_directory.Length);
        end.Add(_offset);
        end.Add((ushort)0);
        _directory.WriteTo(output);
        output.Write(end.Written);
    }

    private void AddToDirectory(string name, PackedPart part)
    {
        var header = new Fields(stackalloc byte[64]);
        header.Add(DirectoryHeader);
        header.Add(Version);
        Describe(ref header, name, part);
        // No comment, the first disk, no attributes.
        header.Add((ushort)0);
        header.Add(0u);
        header.Add(0u);
        header.Add(_offset);
        Write(_directory, header.Written, name);
    }

    /// <summary>What both headers say of a part.</summary>
    private static void Describe(ref Fields header, string name, PackedPart part)
    {
        header.Add(Version);
        header.Add((ushort)0);
        header.Add(Deflated);
        header.Add(FirstDay);
        header.Add(part.Checksum);
        header.Add((uint)part.Bytes.Length);
        header.Add(part.Length);
        header.Add((ushort)name.Length);
        header.Add((ushort)0);
    }

    private static void Write(Stream to, ReadOnlySpan<byte> header, string name)
    {
        to.Write(header);
        to.Write(Encoding.ASCII.GetBytes(name));
    }

    /// <summary>The fields of a header, one after the other, the smallest byte first.</summary>
    private ref struct Fields(Span<byte> bytes)
    {
        private readonly Span<byte> _bytes = bytes;
        private int _length;

        public readonly ReadOnlySpan<byte> Written => _bytes[.._length];

        public void Add(ushort value)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(_bytes[_length..], value);
            _length += sizeof(ushort);
        }

        public void Add(uint value)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(_bytes[_length..], value);
            _length += sizeof(uint);
        }
    }
}
