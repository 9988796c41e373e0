using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Word.Markup;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Body;

/// <summary>Drawings, each a picture in a line of its own; the metafiles are written after the body.</summary>
internal sealed partial class BodyWriter
{
    private const double MostScale = 1.1;
    private const int EmuPerPoint = 12700;

    private readonly List<Figure> _figures = [];

    /// <summary>The drawings met while writing, in order.</summary>
    public IReadOnlyList<Figure> Figures => _figures;

    /// <summary>The relationship of a drawing's metafile.</summary>
    /// <param name="index">Its place among the drawings, from 0.</param>
    public static string RelationshipOf(int index) => string.Create(CultureInfo.InvariantCulture, $"rIdFigure{index + 1}");

    private void WriteFigure(Figure figure, Surroundings surroundings)
    {
        _figures.Add(figure);
        BeginParagraph(StyleId.Figure);
        using (_xml.In("r"))
        using (_xml.In("drawing"))
        using (_xml.InDrawing("wp", Namespaces.DrawingPlace, "inline", ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")))
        {
            WritePlacedFigure(figure, surroundings.Width);
        }

        EndParagraph();
    }

    private void WritePlacedFigure(Figure figure, double width)
    {
        var scale = Math.Min(MostScale, width / figure.Width);
        var (cx, cy) = (Emu(figure.Width * scale), Emu(figure.Height * scale));
        var id = Number(_figures.Count);
        _xml.Drawn("wp", Namespaces.DrawingPlace, "extent", ("cx", cx), ("cy", cy));
        _xml.Drawn("wp", Namespaces.DrawingPlace, "docPr", ("id", id), ("name", "Picture " + id), ("descr", figure.Alternative), ("title", figure.Caption));
        using (_xml.InDrawing("a", Namespaces.Drawing, "graphic"))
        using (_xml.InDrawing("a", Namespaces.Drawing, "graphicData", ("uri", Namespaces.Picture)))
        using (_xml.InDrawing("pic", Namespaces.Picture, "pic"))
        {
            WritePicture(cx, cy);
        }
    }

    private void WritePicture(string cx, string cy)
    {
        var id = Number(_figures.Count);
        using (_xml.InDrawing("pic", Namespaces.Picture, "nvPicPr"))
        {
            _xml.Drawn("pic", Namespaces.Picture, "cNvPr", ("id", id), ("name", "Picture " + id));
            _xml.Drawn("pic", Namespaces.Picture, "cNvPicPr");
        }

        using (_xml.InDrawing("pic", Namespaces.Picture, "blipFill"))
        {
            using (_xml.InDrawing("a", Namespaces.Drawing, "blip"))
            {
                _xml.SetEmbedded(RelationshipOf(_figures.Count - 1));
            }

            using (_xml.InDrawing("a", Namespaces.Drawing, "stretch"))
            {
                _xml.Drawn("a", Namespaces.Drawing, "fillRect");
            }
        }

        using (_xml.InDrawing("pic", Namespaces.Picture, "spPr"))
        {
            WriteShape(cx, cy);
        }
    }

    private void WriteShape(string cx, string cy)
    {
        using (_xml.InDrawing("a", Namespaces.Drawing, "xfrm"))
        {
            _xml.Drawn("a", Namespaces.Drawing, "off", ("x", "0"), ("y", "0"));
            _xml.Drawn("a", Namespaces.Drawing, "ext", ("cx", cx), ("cy", cy));
        }

        using (_xml.InDrawing("a", Namespaces.Drawing, "prstGeom", ("prst", "rect")))
        {
            _xml.Drawn("a", Namespaces.Drawing, "avLst");
        }
    }

    private static string Emu(double points) => Number((int)Math.Round(points * EmuPerPoint));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
