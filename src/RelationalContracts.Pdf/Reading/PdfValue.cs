namespace RelationalContracts.Pdf.Reading;

/// <summary>A value as PDF writes it (ISO 32000-1, 7.3).</summary>
internal abstract record PdfValue;

/// <summary>A number.</summary>
internal sealed record PdfNumber(double Value) : PdfValue;

/// <summary>A name, without its slash.</summary>
internal sealed record PdfName(string Value) : PdfValue;

/// <summary>A string's bytes.</summary>
internal sealed record PdfString(byte[] Bytes) : PdfValue;

/// <summary>A word that is none of the others: an operator, <c>true</c>, <c>null</c>, <c>endobj</c>.</summary>
internal sealed record PdfWord(string Value) : PdfValue;

/// <summary>A pointer to a numbered object.</summary>
internal sealed record PdfReference(int Number) : PdfValue;

/// <summary>An array.</summary>
internal sealed record PdfArray(IReadOnlyList<PdfValue> Items) : PdfValue;

/// <summary>A dictionary.</summary>
internal sealed record PdfDictionary(IReadOnlyDictionary<string, PdfValue> Entries) : PdfValue
{
    /// <summary>No entries.</summary>
    public static PdfDictionary Empty { get; } = new(new Dictionary<string, PdfValue>());

    /// <summary>An entry; null where there is none.</summary>
    public PdfValue? this[string key] => Entries.GetValueOrDefault(key);
}

/// <summary>A dictionary with data.</summary>
/// <param name="Dictionary">What is said about the data.</param>
/// <param name="Data">The data as they stand in the file.</param>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Data) : PdfValue;
