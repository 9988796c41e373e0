namespace RelationalContracts.Pdf.Typesetting.Lines;

/// <summary>Memory for the glyphs of a document's lines, taken in large blocks so that a line costs no object of its own.</summary>
internal sealed class ByteArena
{
    private const int BlockLength = 1 << 16;

    private byte[] _block = new byte[BlockLength];
    private int _used;

    /// <summary>Takes memory.</summary>
    public Memory<byte> Take(int length)
    {
        if (_block.Length - _used < length)
        {
            _block = new byte[Math.Max(BlockLength, length)];
            _used = 0;
        }

        _used += length;
        return _block.AsMemory(_used - length, length);
    }
}
