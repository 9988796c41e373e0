using RelationalContracts.Pdf.File;
using RelationalContracts.Themes;

namespace RelationalContracts.Pdf.Images;

/// <summary>A picture as a PDF holds it: without transparency, which PDF/A-1 readers and many printers stumble over.</summary>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="IsGrey">Whether it has one colour component instead of three.</param>
/// <param name="IsJpeg">Whether the data are a JPEG as it is; else they are pixels, compressed.</param>
/// <param name="Data">The data.</param>
internal sealed record PdfImage(int Width, int Height, bool IsGrey, bool IsJpeg, ReadOnlyMemory<byte> Data)
{
    /// <summary>Makes the picture of a logo.</summary>
    /// <param name="image">The logo's file, its head known to be sound.</param>
    /// <returns>The picture; null where the file is damaged further on.</returns>
    public static PdfImage? Of(LogoImage image)
    {
        if (image.Format is LogoFormat.Jpeg)
        {
            return new PdfImage(image.Width, image.Height, JpegHead.IsGrey(image.Bytes.Span), IsJpeg: true, image.Bytes);
        }

        return PngPixels.Read(image.Bytes) is { } pixels
            ? new PdfImage(image.Width, image.Height, IsGrey: false, IsJpeg: false, Deflate.Compress(pixels))
            : null;
    }

    /// <summary>Adds the picture to a file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The object's number.</returns>
    public int Write(PdfFile file)
    {
        var entries = new ByteBuffer().Append("/Type/XObject/Subtype/Image/Width "u8).Append(Width).Append("/Height "u8).Append(Height);
        entries.Append("/BitsPerComponent 8/ColorSpace"u8).Append(IsGrey ? "/DeviceGray"u8 : "/DeviceRGB"u8);
        var number = file.Reserve();
        if (IsJpeg)
        {
            file.AddPlain(number, entries.Append("/Filter/DCTDecode"u8).Written, Data.Span);
        }
        else
        {
            file.AddCompressed(number, entries.Written, Data.Span);
        }

        return number;
    }
}
