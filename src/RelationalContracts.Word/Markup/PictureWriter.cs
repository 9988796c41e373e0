using System.Globalization;

namespace RelationalContracts.Word.Markup;

/// <summary>A picture in a line of text.</summary>
/// <param name="Id">Its number, its own in the part.</param>
/// <param name="Relationship">The relationship to its file.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Alternative">What it shows, in words.</param>
/// <param name="Title">What it is called; empty for nothing.</param>
internal readonly record struct LinePicture(int Id, string Relationship, double Width, double Height, string Alternative, string Title);

/// <summary>Writes a picture as a run that stands in a line like a word (20.4.2.8), where every program and every reader's voice finds it.</summary>
internal static class PictureWriter
{
    private const int EmuPerPoint = 12700;

    /// <summary>Writes the run.</summary>
    public static void Write(WordMarkup xml, LinePicture picture)
    {
        using (xml.In("r"))
        using (xml.In("drawing"))
        using (xml.InDrawing("wp:", "inline", ("xmlns:wp", Namespaces.DrawingPlace), ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")))
        {
            WritePlaced(xml, picture, Emu(picture.Width), Emu(picture.Height));
        }
    }

    private static void WritePlaced(WordMarkup xml, LinePicture picture, string cx, string cy)
    {
        xml.Drawn("wp:", "extent", ("cx", cx), ("cy", cy));
        WriteName(xml, picture);
        using (xml.InDrawing("a:", "graphic", ("xmlns:a", Namespaces.Drawing)))
        using (xml.InDrawing("a:", "graphicData", ("uri", Namespaces.Picture)))
        using (xml.InDrawing("pic:", "pic", ("xmlns:pic", Namespaces.Picture)))
        {
            WritePicture(xml, picture, cx, cy);
        }
    }

    private static void WriteName(WordMarkup xml, LinePicture picture)
    {
        var (id, name) = (Number(picture.Id), NameOf(picture));
        if (picture.Title.Length == 0)
        {
            xml.Drawn("wp:", "docPr", ("id", id), ("name", name), ("descr", picture.Alternative));
        }
        else
        {
            xml.Drawn("wp:", "docPr", ("id", id), ("name", name), ("descr", picture.Alternative), ("title", picture.Title));
        }
    }

    private static void WritePicture(WordMarkup xml, LinePicture picture, string cx, string cy)
    {
        using (xml.InDrawing("pic:", "nvPicPr"))
        {
            xml.Drawn("pic:", "cNvPr", ("id", Number(picture.Id)), ("name", NameOf(picture)));
            xml.Drawn("pic:", "cNvPicPr");
        }

        using (xml.InDrawing("pic:", "blipFill"))
        {
            using (xml.InDrawing("a:", "blip"))
            {
                xml.SetEmbedded(picture.Relationship);
            }

            using (xml.InDrawing("a:", "stretch"))
            {
                xml.Drawn("a:", "fillRect");
            }
        }

        using (xml.InDrawing("pic:", "spPr"))
        {
            WriteShape(xml, cx, cy);
        }
    }

    private static void WriteShape(WordMarkup xml, string cx, string cy)
    {
        using (xml.InDrawing("a:", "xfrm"))
        {
            xml.Drawn("a:", "off", ("x", "0"), ("y", "0"));
            xml.Drawn("a:", "ext", ("cx", cx), ("cy", cy));
        }

        using (xml.InDrawing("a:", "prstGeom", ("prst", "rect")))
        {
            xml.Drawn("a:", "avLst");
        }
    }

    private static string NameOf(LinePicture picture) => "Picture " + Number(picture.Id);

    private static string Emu(double points) => Number((int)Math.Round(points * EmuPerPoint));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
