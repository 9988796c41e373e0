namespace RelationalContracts.Pdf.Fonts;

/// <summary>Why a font file cannot be used.</summary>
internal enum FontFault
{
    /// <summary>Nothing is wrong with it.</summary>
    None,

    /// <summary>It is not a TrueType font at all.</summary>
    NotAFont,

    /// <summary>It ends before its tables do, or one of its tables contradicts another.</summary>
    Truncated,

    /// <summary>A table's checksum does not fit its content.</summary>
    WrongChecksum,

    /// <summary>Its outlines are of the Compact Font Format, which we do not embed.</summary>
    CompactFontFormat,

    /// <summary>Its licence bits forbid embedding, or embedding of a part (OS/2 fsType).</summary>
    EmbeddingForbidden,
}
